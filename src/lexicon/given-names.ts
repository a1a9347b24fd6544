// Words that are no names elsewhere are, where the podium calls: "Major.", "April.", "Chip.", "Dawn."
/** Given names of many cultures and their short forms, as they are printed, joined by blanks: one cheap string until it is asked. */
export const GIVEN_NAMES: string =
  'AJ CJ DJ JC JJ KJ MJ PJ RJ TJ Aamir Aaron Abbas Abbie Abby Abdallah Abdi Abdirahman Abdul Abdullah Abe Abebe Abeer Abel Abena Abhishek Abigail Abimbola Abner Abraham ' +
  'Achieng Ada Adaeze Adalberto Adam Addison Adebayo Adela Adele Adina Aditi Aditya Adnan Adolfo Adrian Adriana Adrien Adrienne Afonso ' +
  'Afsaneh Agnes Agnieszka Agustin Ahmed Aibek Aida Aidan Aiden Aigerim Aiko Aileen Aimee Ainars Aino Ainsley Aisha Aishah Aisling Aivars ' +
  'Ajay Akayla Akbar Akhil Akiko Akio Akira Akosua Akram Akshay Alaa Alain Alan Alana Alastair Alba Albert Alberta Alberto Aldo Alec ' +
  'Alejandro Aleksandar Aleksander Aleksandr Aleksandra Aleksei Alena Alessandra Alessandro Alex Alexa Alexander Alexandra Alexandre ' +
  'Alexandru Alexei Alexis Alfie Alfonso Alfred Alfredo Ali Alice Alicia Alina Alireza Alisha Alison Alistair Alla Allan Allen Allie ' +
  'Allison Allyson Alma Alonso Alvaro Alvin Alyssa Amadou Amal Amalia Amanda Amani Amara Amber Amelia Amelie Amie Amina Aminata Amir Amita ' +
  'Amitabh Amos Amrita Amy Ana Anand Ananya Anas Anastasia Anastasiya Anatoliy Anatoly Anders Andie Andre Andrea Andreas Andree Andreea ' +
  'Andrei Andres Andrew Andrey Andriy Andrzej Andy Angel Angela Angele Angeles Angelica Angelina Angelo Angus Anil Anish Anisha Anita Anja ' +
  'Anjali Anjana Anke Ann Anna Anne Anneke Anneli Annette Annie Annika Anselm Anson Anthony Antoine Anton Antonella Antonia Antonina ' +
  'Antonio Antti Anu Anuj Anupam Anuradha Anya Aoife April Apurva Aracely Arash Archie Aref Ari Ariana Ariel Aris Arjun Arkady Arlette ' +
  'Armando Armen Arnaud Arnav Arne Arnie Arnold Aron Arpad Arshad Artem Arthur Artie Arturas Arturo Arun Aryan Asad Asha Asher Ashish ' +
  'Ashlee Ashleigh Ashley Ashok Ashraf Asif Asim Asma Astrid Asuka Atsuko Attila Atul Aubrey Audra Audrey Augusta Augusto Aung Aurelia ' +
  'Aurora Avery Avi Aviva Avril Axel Ayako Ayesha Ayman Aymen Ayo Ayse Aysha Ayu Azadeh Aziz Azlan Azra Babak Babatunde Babette Baher ' +
  'Bakhtiar Balazs Bambang Barak Barb Barbara Barbra Barney Barry Bart Bartosz Basil Bassam Bastian Bayani Bea Beata Beatrice Beau Becca ' +
  'Becky Behrouz Bela Belen Belinda Bella Ben Bence Benedict Benedikt Benigno Benita Benito Benjamin Benji Benno Benny Bente Bereket Berit ' +
  'Bernadette Bernard Bernardo Bernd Bernice Bernie Bert Bertha Bertie Bertrand Beth Betsy Bettina Betty Bev Beverly Bhavna Bianca Bijan ' +
  'Bilal Bill Billie Billy Bingbing Birgit Bisi Bjorn Bob Bobby Bogdan Bogdana Bolat Bonnie Boris Boryana Boyd Brad Bradley Brady Bram ' +
  'Brandon Branko Breanna Breda Brenda Brendan Brendon Brent Brett Brian Brianna Brice Bridget Brigid Brigitte Britta Brittany Brock Bronte ' +
  'Bronwyn Bruce Bryan Bryant Bryce Bryn Bryony Budi Bulent Burak Byron Caitlin Caleb Calin Callie Callum Calum Calvin Cam Cameron Camila ' +
  'Camilla Camille Camilo Candace Candice Cara Caren Cari Carissa Carl Carla Carlene Carlo Carlos Carlotta Carlton Carly Carmel Carmen ' +
  'Carol Carolina Caroline Carolyn Carrie Carsten Cary Casey Cassandra Cassie Catalin Catalina Caterina Cath Cathal Catherine Cathryn Cathy ' +
  'Cecil Cecile Cecilia Cecily Cedric Celeste Celestine Celia Celine Cem Cesar Chaim Chandra Chantal Charlene Charles Charley Charlie ' +
  'Charlotte Charmaine Cheikh Chelsea Cheri Cherie Cheryl Cheyenne Chiamaka Chiara Chidi Chiho Chika Chike Chinedu Chioma Chip Chloe Chloé ' +
  'Chris Chrissy Christa Christel Christelle Christi Christian Christiana Christiane Christie Christina Christine Christof Christoph ' +
  'Christophe Christopher Christos Christy Chrystal Chuck Chunying Cian Ciara Ciaran Cicely Cillian Cindy Ciprian Citra Clair Claire Clara ' +
  'Clare Clarence Clarissa Claude Claudette Claudia Claudio Claudiu Claus Clay Clayton Clem Clement Clementine Cleo Cliff Clifford Clive ' +
  'Clyde Cody Colby Cole Colette Colin Colleen Collette Collin Colm Conchita Connie Connor Conor Conrad Consuelo Cora Coralie Corazon ' +
  'Cordelia Corey Corinna Corinne Cormac Cornelia Cornelius Cory Cosima Cosmin Costin Courtney Craig Cristian Cristiano Cristina Cristobal ' +
  'Crystal Csaba Cuong Curt Curtis Cynthia Cyril Cyrus Dacian Dafydd Dagmar Dahlia Daisuke Daisy Dale Dalia Dalisay Damian Damien Damir ' +
  'Damon Dan Dana Danica Daniel Daniela Danielle Danilo Danny Danuta Daphne Darcy Daria Dario Darius Darko Darlene Darnell Darrell Darren ' +
  'Darryl Darya Daryl Dasha Dave David Davide Dawit Dawn Dawood Dean Deanna Deb Debbie Debby Deborah Debra Declan Dee Deepa Deepak Deepti ' +
  'Deirdre Dejan Delia Delilah Della Delphine Demetrius Dena Denis Denise Denisse Deniz Dennis Denny Derek Derrick Derya Desiree Desislava ' +
  'Desmond Despina Dev Devin Devon Dewi Dexter Dezso Dhruv Dian Diana Diane Diarmuid Didier Diego Dieter Dieudonné Dilip Dimitar Dimitri ' +
  'Dimitrios Dimitris Dina Dinah Dinara Dinesh Dino Dionne Dirk Divya Djamila Dmitri Dmitriy Dmitry Dolores Domenico Domingo Dominic ' +
  'Dominik Dominique Don Donald Donatella Dongwook Donna Donnie Donovan Dora Doreen Dorian Dorin Doris Dorothea Dorothy Dottie Doua Doug ' +
  'Douglas Doyle Draga Dragan Dragos Drew Duane Dudley Duncan Dusan Dustin Dwayne Dwight Dylan Ebba Eben Ebenezer Ebony Ebru Ed Eddie Edgar ' +
  'Edgars Edie Edith Edmond Edmund Edna Edoardo Edouard Eduard Eduardo Edward Edwin Edwina Eero Eeva Efraim Efrain Egle Egon Ehsan Ehud ' +
  'Eileen Einar Eirik Ekaterina Eko Ekow Elaina Elaine Elan Elana Eleanor Elena Elham Eli Elias Elif Elijah Elin Elina Eliot Elisa ' +
  'Elisabeth Elisabetta Elise Eliza Elizabeth Ella Elle Ellen Ellie Elliot Elliott Elmer Eloise Elsa Elsie Elton Elvira Elvis Elyse Emanuel ' +
  'Emanuele Emil Emile Emilia Emiliano Emilie Emilio Emiliya Emily Emine Emma Emmanuel Emmanuelle Emmett Emre Enda Endre Enid Ennio Enrique ' +
  'Enzo Eoin Ephraim Eren Erez Eric Erica Erik Eriko Erin Ernest Ernestine Ernesto Ernie Errol Erwin Esin Esme Esmeralda Esperanza Esra ' +
  'Essam Esteban Estelle Esther Eszter Etan Ethan Etienne Etsuko Euan Eugene Eugenia Eugenie Eugenio Eunice Eunji Eva Evan Evangeline ' +
  'Evelina Evelyn Everett Evgeny Ewa Ewan Ewen Eyal Ezekiel Ezra Fabian Fabiana Fabien Fabio Fabiola Fabrice Fabrizio Fadi Fahad Faisal ' +
  'Faiza Fajar Farah Farai Fareed Farhad Fariba Farid Farida Faridah Farkhunda Farouk Farrah Farzana Fatemeh Fatima Fatma Fatou Fay Faye ' +
  'Federica Federico Felicia Felix Femi Feng Ferdinand Fergal Fergus Fern Fernando Feroz Fidel Filip Filippo Finbar Finley Finn Fintan ' +
  'Fiona Flavia Flavio Fleur Flora Florence Florian Florin Floyd Folake Folasade Forrest Fran Frances Francesca Francine Francis Francisco ' +
  'Franck Franco Francois Francoise Frank Frankie Franz Franziska François Françoise Fred Freda Freddie Freddy Frederic Frederica Frederick ' +
  'Frederik Fredrik Freya Frida Frieda Friedrich Fritz Fumiko Fumio Gabby Gabe Gabor Gabriel Gabriela Gamal Gabriele Gabriella Gabrielle Gaby ' +
  'Gael Gaetano Gail Galina Ganna Garret Garrett Garth Gary Gaurav Gauri Gavin Gayle Gediminas Gemma Gene Genevieve Geoff Geoffrey Georg ' +
  'George Georges Georgette Georgi Georgie Georgina Georgios Geraint Gerald Geraldine Gerard Gerardo Gerd Gerda Gergana Gerhard Geri ' +
  'Germaine Gerren Gerry Gert Gertrude Ghada Ghassan Ghazal Gheorghe Gholam Gia Giacomo Gian Gianluca Gianna Gianni Gideon Gilbert Gilberto ' +
  'Gilda Giles Gilles Gillian Gina Gino Giorgio Giorgos Giovanni Gisela Giselle Gita Giulia Giuliana Giulio Giuseppe Gladys Glen Glenda ' +
  'Glenn Gloria Glynis Godfrey Golnaz Gopal Goran Gordon Goro Graciela Grady Graeme Graham Grainne Grant Greg Gregory Greta Gretchen ' +
  'Grigory Grzegorz Guadalupe Gudrun Guido Guillaume Guillermo Gulmira Gulnara Gulsen Gunnar Gunter Guoqiang Gurpreet Gus Gustaf Gustav ' +
  'Gustavo Guy Gwen Gwendolyn Gyorgy Habib Hadi Hadley Hafiz Haim Haiyan Hajime Hakan Hakeem Hakim Hala Haley Halimah Hallie Hamed Hamid ' +
  'Hamish Hamza Hana Hanan Hanh Hani Hanif Hank Hanna Hannah Hanne Hannu Hans Harald Hari Haris Harlan Harley Harold Harpreet Harriet Harry ' +
  'Haruka Haruki Haruko Harumi Haruna Harvey Hasan Hashim Hassan Hatice Hattie Hayden Hayley Hazel Heath Hester Heather Hector Hedda Hedwig Heidi ' +
  'Heike Heikki Heiko Heinrich Heinz Helen Helena Helene Helga Helmi Helmut Hemant Hendrik Hener Henk Henri Henrietta Henrik Henrique Henry ' +
  'Herb Herbert Herman Hermann Hermione Hernan Herve Hessa Hicham Hideki Hideo Hieu Hilal Hilary Hilda Hillary Hinata Hiram Hirokazu Hiroko ' +
  'Hiroshi Hiroyuki Hisako Hitoshi Hiwot Hoang Hoda Hollie Holly Homer Hongwei Horacio Horia Horst Hosni Hossam Hossein Howard Howie Hristo ' +
  'Hubert Hugh Hugo Huiyao Humberto Humphrey Hunter Huong Hussein Huy Hyejin Hyun Ian Ibrahim Ibrahima Ichiro Ida Idris Ieva Ifeanyi ' +
  'Ignacio Ignatius Igor Ihor Ike Iker Ila Ilan Ilana Ilaria Ildiko Ilene Ilham Ilhan Ilkka Ilya Ilze Iman Imani Imee Imelda Imogen Imran ' +
  'Imre Imtiaz Indira Ines Inese Inga Inge Ingeborg Ingrid Inigo Ioana Ioannis Iqbal Ira Irene Irfan Irina Iris Irma Irving Irwin Iryna Isa ' +
  'Isaac Isabel Isabella Isabelle Isaiah Isha Ishaan Isidro Isla Ismael Ismail Isobel Issa Istvan Itai Italo Itamar Itzel Iulia Iulian Ivan ' +
  'Ivana Ivanka Ivaylo Ivo Ivy Iwan Iwona Iyad Izabela Izumi Jaakko Jaana Jabari Jacek Jacinda Jacinta Jack Jacki Jackie Jacky Jacob ' +
  'Jacqueline Jacques Jacqui Jada Jade Jaden Jae Jaewoo Jafar Jagdish Jai Jaikumar Jaime Jake Jalal Jamal Jameel James Jameson Jamie Jamil ' +
  'Jamila Jan Jana Janae Jane Janelle Janet Janette Jani Janice Janina Janine Janis Janka Jannik Janos Janusz Jared Jari Jaroslav Jarrett ' +
  'Jarrod Jarvis Jasmin Jasmine Jason Jasper Jatin Javad Javier Jay Jaya Jayant Jayden Jayesh Jayne Jaz Jazmin Jean Jeanette Jeanie Jeanine ' +
  'Jeanne Jeannette Jeannie Jed Jeff Jeffrey Jejomar Jelena Jemima Jen Jenna Jennifer Jenny Jens Jeremiah Jeremy Jermaine Jerome Jerry Jess ' +
  'Jesse Jessica Jessie Jesus Jiang Jianguo Jianhua Jihad Jihoon Jill Jillian Jim Jimmy Jinping Jiri Jiro Jisoo Jiyoung Jo Joachim Joan ' +
  'Joana Joanie Joann Joanna Joanne Joao Joaquin Joby Jocelyn Jocelyne Jodi Jodie Jody Joe Joel Joerg Joey Johan Johann Johanna Johannes ' +
  'John Johnathan Johnnie Johnny Joi Joko Jolene Jon Jonah Jonas Jonathan Jonny Joon Joost Jordi Jorg Jorge Joris Jose Josef Joseph ' +
  'Josephine Josette Josh Joshua Josiah Josie Josue Jouni Jovan Joy Joya Joyce Juan Juana Juanita Jude Judi Judit Judith Judson Judy ' +
  'Juergen Juha Jukka Jules Julia Julian Juliana Juliane Julie Julien Juliet Juliette Julio Julius Jun Junaid June Junfeng Junichi Junko ' +
  'Jurate Jurgen Jussi Justin Justina Justine Kadek Kaho Kaisa Kaitlan Kaito Kaja Kalina Kalle Kalyn Kamal Kamala Kamau Kamil Kamran Kana ' +
  'Kanako Kanika Kanya Kaori Kara Karan Karen Kari Karim Karin Karina Karine Karishma Karl Karla Karol Karolina Karsten Karthik Kasey Kasia ' +
  'Kaspar Kassandra Kat Katalin Katarina Katarzyna Kate Kateryna Katharina Katharine Katherine Kathi Kathleen Kathrin Kathryn Kathy Katie ' +
  'Katja Katrin Katrina Katsunobu Katsuya Katya Kaveh Kavita Kavitha Kavya Kay Kaya Kaye Kayla Kayleigh Kazimierz Kazuki Kazuko Kazuo Keanu ' +
  'Kebede Keegan Keely Keiko Keira Keisha Keisuke Keita Keith Kelley Kelli Kellie Kelly Kelsey Kelvin Kemal Ken Kendall Kendra Kenichi ' +
  'Kenji Kenneth Kenny Kent Kenta Kerem Kerri Kerrie Kerry Kersti Kerstin Kestutis Ketan Ketut Kevin Keya Khadija Khairy Khaled Khalid ' +
  'Khalil Khanh Khin Khoa Kian Kiana Kieran Kiersten Kiki Killian Kim Kimberly Kimiko Kimmie Kinga Kip Kira Kiran Kirill Kirk Kirsten ' +
  'Kirstie Kirsty Kit Kitty Kiyoko Kiyoshi Kjell Klara Klaus Knut Kofi Kohei Koichi Koji Kojo Konrad Konstantin Kosta Kostas Kosuke ' +
  'Krasimir Kris Krishna Krista Kristal Kristen Kristi Kristian Kristie Kristin Kristina Kristine Kristof Kristoffer Kristy Krystal ' +
  'Krystyna Krzysztof Kseniya Kumiko Kunal Kunihiro Kunio Kunle Kurt Kwabena Kwame Kwasi Kyaw Kyle Kylie Kyoko Kyra Kyu Kyung Lacey Lachlan ' +
  'Ladislav Laila Lakshmi Laleh Lalit Lamar Lamia Lana Lance Landon Lanre Lara Larry Lars Larysa Lasse Laszlo Lateef Latif Latisha Latoya ' +
  'Laura Laurel Lauren Laurence Laurent Laurentiu Lauretta Lauri Laurie Lavinia Lawrence Layla Lazar Lea Leah Leandro Leann Leanne Lech Lee ' +
  'Leena Leif Leigh Leigha Leighton Leila Leilani Leland Len Lena Leni Lenka Lennart Lennox Lenny Lenore Leo Leona Leonard Leonardo Leonid ' +
  'Leonie Leonor Leopold Leopoldo Leroy Lesley Leslie Lester Leticia Letitia Lev Levente Levi Lex Lexi Leyla Lia Liam Liana Libby Lidia ' +
  'Liesl Liisa Lijian Lila Lili Lilia Lilian Liliana Lilith Lillian Lilly Lily Lina Linas Linda Lindiwe Lindsay Lindsey Lindy Ling Linh ' +
  'Linus Lionel Lior Lisa Lisbeth Lise Lisette Livia Liviu Liz Liza Lizzie Ljubica Lloyd Logan Lois Lola Lonnie Loredana Loren Lorena ' +
  'Lorenz Lorenzo Loretta Lori Loris Lorna Lorraine Lottie Lou Louie Louis Louisa Louise Lourdes Loven Lowell Luca Lucas Lucia Lucian ' +
  'Luciana Luciano Lucie Lucien Lucille Lucinda Lucio Lucretia Lucrezia Lucy Ludmila Ludovic Ludwig Luigi Luis Luisa Luiz Lukas Lukasz Luke ' +
  'Lula Lulu Luna Luther Luz Lydia Lyle Lyn Lynda Lyndon Lynette Lynn Lynne Lynsey Lyra Lyubomir Lyubov Lyudmila Maarten Mabel Maceo Maciej ' +
  'Mack Mackenzie Maddie Madeleine Madeline Madelyn Madhu Madhuri Mads Mae Maeve Magali Magda Magdalena Maggie Magnus Maha Mahesh Mahir ' +
  'Mahmood Mahmoud Mai Maia Maike Maisie Maite Maja Majid Major Makoto Maksim Malaika Malak Malala Malcolm Malee Malia Malik Malika Malin ' +
  'Malina Mallory Malte Mamadou Mami Manas Mandy Manfred Manish Manisha Manju Manny Manoj Manon Mantas Manu Manuel Manuela Mara Marat Marc ' +
  'Marcel Marcela Marcelle Marcello Marcelo Marci Marcia Marcin Marco Marcos Marcus Marcy Marek Maren Margaret Margarete Margarita Margaux ' +
  'Marge Margie Margit Margo Margot Margret Marguerite Mari Maria Mariah Mariam Mariama Marian Mariana Marianne Mariano Maribel Maricela ' +
  'Marie Mariella Marielle Marietta Mariko Marilena Marilyn Marin Marina Mario Marion Marisa Marisol Marissa Marit Marita Marius Mariusz ' +
  'Mariya Marja Marjorie Mark Markku Marko Markus Marla Marlene Marlo Marlon Marnie Marsha Marshall Marta Marte Martha Marthe Marti Martin ' +
  'Martina Martine Marty Marvin Marwa Marwan Mary Maryam Maryann Maryanne Marzena Masahiro Masaki Masako Masao Masaru Masato Masayuki Masha ' +
  'Mateo Mateusz Mathew Mathias Mathieu Mathilde Mats Matt Matteo Matthew Matthias Matti Mattias Mattie Maté Maud Maude Maung Maura Maureen ' +
  'Maurice Mauricio Maurizio Mauro Mavis Max Maxim Maxine Maxwell Maya Mayra Mayumi Maz Meera Meg Megan Meghan Megumi Mehari Mehdi Mehmet ' +
  'Mehran Mei Meiling Mel Melanie Melina Melinda Melissa Melody Melvin Meng Mercedes Meredith Merle Merve Meryl Mette Mia Mica Micah ' +
  'Michael Michaela Michal Micheal Michel Michelangelo Michele Micheline Michelle Michiko Mick Mickey Midori Mieko Miguel Miguelangel Mihai ' +
  'Mihail Miho Mika Mikael Mikaela Mike Mikhail Miki Mikko Miklos Mila Milan Milana Mildred Milena Miles Milica Millicent Millie Milo Milos ' +
  'Milton Mimi Mina Minako Mindaugas Mindy Ming Minghao Minh Minho Minji Minna Minoru Mira Miranda Mircea Mireille Mirela Miriam Mirjam ' +
  'Mirko Miroslav Mischa Misha Missy Misty Mitch Mitsuko Mitzi Miyuki Mizuki Moe Mohamad Mohamed Mohammad Mohammadreza Mohammed Mohan Mohit ' +
  'Moira Moises Moishe Molly Mona Mone Monica Monika Monique Monte Montserrat Mordecai Morgan Morgane Mort Morten Moses Moshe Mouna Moussa ' +
  'Muammar Muhammad Muhammed Mukesh Mukul Mulu Muna Munir Murad Murat Muriel Murray Musa Musab Mustafa Mwangi Mykhailo Mykola Myles Myra ' +
  'Myriam Myrna Myron Myrtle Nabil Nabila Nadeem Nader Nadia Nadiia Nadim Nadine Nadya Naima Najib Nanako Nanami Nance Nancy Nandita ' +
  'Nanette Naoki Naoko Naomi Naoto Naoya Narendra Nargis Nasim Nasir Nasreen Nasrin Nat Natacha Natalia Natalie Natalka Natan Natasa ' +
  'Natasha Nate Nathalie Nathan Nathaniel Naveen Navid Nawal Nawaz Nayeli Nazanin Nazir Ned Neda Nedra Neel Neema Neera Neeraj Negar Neha ' +
  'Neil Nell Nellie Nelly Nena Nerea Nerissa Nestor Netta Neville Ngoc Ngozi Nhung Nia Niall Niamh Nicholas Nick Nicky Nico Nicola Nicolai ' +
  'Nicolas Nicolaus Nicole Nicoleta Nicolette Nicolo Nidhi Niels Nigel Nihal Nihar Nik Nikhil Nikita Nikki Niklas Niko Nikola Nikolai ' +
  'Nikolaos Nikolas Nikolaus Nikolay Nilar Nilgun Nils Nilufar Nimisha Nimrod Nina Niraj Niran Niranjan Nirmal Nishant Nita Nitin Nitya ' +
  'Nizar Njeri Nkechi Noa Noah Nobuko Nobuo Noel Noelia Noelle Noemi Nolan Nolwenn Nomvula Nona Noor Noora Nora Norah Norbert Noreen Noriko ' +
  'Norio Norm Norma Norman Nour Nuala Nuno Nuria Nursultan Nurul Nydia Nyoman Oanh Obinna Octavia Octavian Octavio Odette Odile Ofelia Okan ' +
  'Oksana Olaf Olav Oleg Oleksandr Oleksandra Olena Olga Oliver Olivia Olivier Olli Ollie Olof Olumide Oluwaseun Omar Omer Omid Ondrej Onur ' +
  'Oona Oren Orest Orhan Orla Orlando Orly Orville Osama Osamu Oscar Oskar Osman Ostap Osvaldo Oswald Otieno Otis Otto Oumar Ousmane Ovidiu ' +
  'Owen Oyinlola Ozgur Paavo Pablo Paco Padma Padraig Paige Paloma Pam Pamela Panagiotis Panfilo Pankaj Paola Paolo Paquita Parag Parisa ' +
  'Parvati Parvez Parvin Parwana Pascal Pascale Pasha Pat Patrice Patricia Patricio Patrick Patrik Patrizia Patrycja Patsy Patti Patty Paul ' +
  'Paula Paulette Paulina Pauline Paulo Pavel Pavlo Pawel Payal Pedro Peggy Pekka Pelle Penelope Penny Percy Perla Perrine Perry Petar Pete ' +
  'Peter Petr Petra Petri Petro Petros Peyton Phil Philip Philippa Philippe Phillip Phillipa Phineas Phoebe Phuc Phuong Phyllis Pia Pichai ' +
  'Pierre Pieter Pietro Pilar Pinar Ping Piotr Piper Pirjo Piroska Plamen Pooya Poppy Porfirio Prabhu Pradeep Prakash Pranav Prasad Prasert ' +
  'Prashant Pratik Praveen Preeti Prerna Priscilla Pritam Priti Priya Priyanka Przemyslaw Puja Punit Putri Qasim Qiang Quang Quentin Quincy ' +
  'Quinn Quinton Quynh Rabia Rachel Radek Radha Radka Radoslav Radu Rae Raf Rafa Rafael Rafaela Rafi Rafiq Ragnar Rahel Rahim Rahmatullah ' +
  'Rahul Raimo Raina Rainer Raisa Raj Raja Rajan Rajat Rajesh Rajiv Rajni Raju Rakesh Ralf Ralph Raluca Ramesh Rami Ramiro Ramon Ramona ' +
  'Ramsey Ramunas Ramzi Rana Randa Randall Randi Randolph Randy Rani Rania Ranjit Raphael Raquel Rasa Rasha Rasheed Rashid Rashida Rashmi ' +
  'Rasmus Raul Ravi Raviv Ray Raya Rayan Raymond Raymundo Razia Razvan Reba Rebecca Recep Reed Reem Reena Reggie Regina Reginald Reid Reiko ' +
  'Reina Reinaldo Reiner Reinhard Reka Remi Remy Ren Rena Renata Renate Renato Rene Renee Reni Renu Renuka Renée Reuben Reva Rex Reyna Reza ' +
  'Rhea Rhoda Rhonda Rhys Ria Riad Rian Ricarda Ricardo Riccardo Richard Richelle Richie Rick Ricky Rico Rie Rieko Riitta Rika Riko Riku ' +
  'Riley Rima Rimantas Rina Rini Rino Rishabh Rishi Risto Rita Ritesh Ritu Riya Roald Rob Robbie Robby Robert Roberta Roberto Robin Robyn ' +
  'Rocco Rochelle Rocio Rodney Rodolfo Rodrigo Roel Rogelio Roger Rohan Rohini Rohit Roisin Roksana Roksolana Roland Rolando Rolf Rolland ' +
  'Romain Roman Romana Romeo Romina Romy Ron Rona Ronak Ronald Ronan Ronda Roni Ronja Ronnie Ronny Rory Rosa Rosalie Rosalind Rosalinda ' +
  'Rosalyn Rosamund Rosanna Rosanne Rosario Rose Roseanne Roselyn Rosemarie Rosemary Rosie Rosita Roslyn Rosmah Ross Roswitha Rowan Rowena ' +
  'Roxana Roxane Roxanne Roy Royce Roz Rozsa Ruairi Ruben Rubina Ruby Rudi Rudolf Rudolph Rudy Rufus Rukhsana Rukmini Rumen Runa Rune ' +
  'Ruolan Rupa Rupali Rupert Rushdi Ruslan Ruslana Russ Russell Rusty Rutendo Ruth Ruthie Ryan Ryo Ryoko Ryosuke Ryota Saad Saba Sabah ' +
  'Sabina Sabine Sabrina Sachiko Sachin Sadaf Sade Sadia Sadie Saeed Safiya Sahar Sahil Said Saif Saima Sakari Sakshi Sakura Salah Salam ' +
  'Saleh Salim Salima Sally Salma Salman Salome Salvador Salvatore Sam Samad Samah Samantha Samaria Sameer Sameera Sami Samia Samina Samir ' +
  'Sammy Samson Samuel Samuele Sana Sanaa Sandeep Sander Sandhya Sandi Sandor Sandra Sandro Sandy Sanghoon Sanjana Sanjay Sanjeev Sanna ' +
  'Santiago Santino Santosh Saoirse Saori Saqib Sara Sarah Sarai Sarika Sascha Sasha Saskia Satoko Satomi Satoru Satoshi Satu Saul Saulius ' +
  'Saurabh Savita Sayaka Sayed Sayuri Scarlett Schuyler Scot Scott Scottie Seamus Sean Sebastiaan Sebastian Seema Sefa Segun Seiji Selam ' +
  'Selena Selim Selina Selma Semra Senan Seppo Seraphina Serena Serge Sergei Sergey Sergii Sergio Serhii Serkan Seth Seung Severin Seydou ' +
  'Seymour Shabnam Shadi Shafiq Shahid Shahin Shahram Shahrzad Shaima Shaista Shakeel Shakil Shakira Shamil Shamim Shana Shane Shania ' +
  'Shanice Shankar Shanna Shannon Shanti Shaohua Shaquille Shari Sharif Sharmila Sharon Shashank Shaun Shawn Shawna Shay Shayla Shayna Shea ' +
  'Sheetal Sheila Shelagh Shelby Sheldon Shelley Shelly Shen Sheng Sheree Sheri Sherif Sherman Sherri Sherry Sherwin Sheryl Shigeru Shikha ' +
  'Shilpa Shimon Shinichi Shinji Shinzo Shira Shiraz Shireen Shirin Shirley Shiro Shirzad Shivani Shlomo Shobhana Shoichi Shoko Shona Shota ' +
  'Shreya Shruti Shuai Shuichi Shunsuke Shweta Sian Siavash Sibel Sid Siddharth Sidney Sidonie Siegfried Sienna Sigmund Sigrid Siim Silas ' +
  'Silke Silvana Silvia Silvio Silviu Sima Simon Simona Simone Simonetta Sinan Sindhu Sinead Sinéad Siobhan Siobhán Sipho Sita Siti Siân ' +
  'Skye Skylar Slamet Slava Sloane Snezana Soeren Sofia Sofiane Sofie Solange Soledad Solomon Solveig Somchai Somsak Sonali Sondra Sonia ' +
  'Sonja Sonny Sonya Sophia Sophie Sophy Soraya Soren Sorin Sotiris Soumya Spyros Srdjan Sridhar Srinivas Sriram Stacey Staci Stacia Stacie ' +
  'Stacy Stan Stanimir Stanislav Stanislaw Stanley Stasia Stavros Stefan Stefania Stefanie Stefano Steffen Steffi Stella Steph Stephan ' +
  'Stephane Stephania Stephanie Stephen Stevan Steve Steven Stevie Stewart Stig Stine Stoyan Stuart Stéphane Subhash Subramaniam Sudha ' +
  'Sudhir Sue Sujata Sujin Sukanya Sulaiman Suleiman Sumiko Sumit Suna Sundar Sunil Sunita Sunny Supaporn Suraj Surendra Suresh Surya Susan ' +
  'Susana Susanna Susannah Susanne Sushil Sushma Susie Susilo Suthep Suzan Suzanna Suzanne Suzette Suzie Suzy Svein Sven Svetlana Svitlana ' +
  'Swapnil Swati Sybil Syed Sylvain Sylvester Sylvia Sylvie Szilvia Szymon Tabitha Tadashi Tadeusz Taha Tahir Taina Taiwo Takako Takashi ' +
  'Takeo Takeshi Takuma Takumi Takuya Tala Talal Talat Talia Talitha Tallulah Tam Tamar Tamara Tamas Tami Tamika Tamiko Tammie Tammy Tamsin ' +
  'Tanisha Tanja Tanmay Tanner Tanvi Tanya Tapio Tara Taras Tariq Tarja Tarkan Tarmo Taro Tarun Taryn Tasha Tasneem Tatenda Tatiana Tatsuo ' +
  'Tatsuya Tatyana Tawfik Taylor Ted Teddy Teemu Tejas Temitope Tendai Teo Teofisto Terence Teresa Terrance Terrell Terrence Terri Terry ' +
  'Tesfaye Tess Tessa Tetsuo Tetsuya Thabo Thaddeus Thais Thalia Thandi Thang Thanh Thao Thea Thein Thelma Theo Theodor Theodora Theodore ' +
  'Theodoros Theresa Therese Thiago Thibault Thierry Thijs Thomas Thora Thorsten Thuy Thérèse Tia Tiana Tiara Tibor Tiffany Tiina Tilda ' +
  'Tilly Tim Timo Timofey Timothy Timur Timurlan Tina Tingting Tino Tirzah Tito Titus Tobias Tobin Toby Todd Todor Tolga Tolu Toluse Tom ' +
  'Tomas Tomasz Tomer Tomi Tomiko Tomislav Tommi Tommy Tomohiro Tomoko Tomoya Toni Tonia Tonio Tony Tonya Toomas Torben Tori Torsten Toshi ' +
  'Toshiko Toshio Toshiyuki Tove Tracy Trang Travis Trent Trevor Tricia Trina Trinh Trish Trisha Tristan Troy Trudi Trudy Truls Trung ' +
  'Tsering Tsutomu Tsuyoshi Tsvetan Tuan Tucker Tudor Tunde Tuomas Turgut Tuula Tuyet Tyler Tyrell Tyrone Tyson Tzipi Udo Ulf Ulises Ulku ' +
  'Ulla Ulrich Ulrike Uma Umar Umberto Umesh Uri Uriel Urmas Urs Ursula Usha Usman Uwe Uzma Vaclav Vadim Vaibhav Vaidotas Val Valdis ' +
  'Valentin Valentina Valentino Valentyna Valeria Valerie Valerio Valeriu Valery Vandana Vanessa Vania Varsha Varun Vasco Vasil Vasilis ' +
  'Vasily Vassilis Vasyl Vaughn Veera Veikko Velma Venkat Vera Vernon Veronica Vesa Veselin Vesna Vicente Vicki Vicky Victor Victoria Vidya ' +
  'Vihaan Vijay Vijaya Vik Vikas Viki Vikram Viktor Viktoria Viktoriya Ville Vilmos Vimal Vinay Vince Vincent Vincenzo Vineet Vinh Vinicius ' +
  'Vinod Viola Violet Violeta Viorel Viorica Vipin Vira Virgil Virginia Virginie Vishal Vishnu Vitali Vitaly Vito Vittorio Vivek Vivian ' +
  'Viviana Vivien Vivienne Vlad Vladimir Vladislav Vlado Volkan Volker Volodymyr Vuk Vusi Vytautas Wade Wael Wafa Wahid Wahyu Waldo Waleed ' +
  'Walid Wally Walt Walter Wambui Wanda Wanjiru Warren Wassim Wataru Wayan Wayne Wei Weidong Weijia Wenbin Wendel Wendell Wendy Wenyi ' +
  'Werner Wes Wesley Whitney Wiktor Wilbur Wilfred Wilfredo Wilfried Wilhelm Will Willa Willard Willem William Willie Willis Willy Wilma ' +
  'Winifred Winnie Winona Winston Wioletta Wojciech Wolf Woody Wouter Wyatt Wynn Xander Xanthe Xavi Xavier Xiang Xiao Xiaohong Xiaoling ' +
  'Xiaoming Xiaoyu Ximena Xiuying Xochitl Xuan Xueqin Yaa Yael Yair Yakov Yamiche Yana Yanis Yanling Yann Yannick Yanti Yara Yaroslav Yaser ' +
  'Yash Yasir Yasmin Yasmina Yasmine Yasser Yasuhiro Yasuko Yasuo Yehuda Yelena Yemi Yeol Yesenia Yevgeny Yevhen Yevheniya Yiannis Yigal ' +
  'Yijun Ying Yingluck Yitzhak Ylva Yohannes Yohei Yoichi Yoko Yolanda Yonatan Yong Yongjun Yoni Yoram Yordan Yoshi Yoshihide Yoshiko ' +
  'Yoshio Yoshitaka Yossi Yousef Youssef Yousuf Yuanyuan Yui Yuji Yukari Yuki Yukiko Yukio Yulia Yumi Yumiko Yuna Yuri Yuriko Yuriy Yusra ' +
  'Yusuf Yusuke Yuta Yutaka Yuto Yvan Yves Yvette Yvonne Zabihullah Zac Zach Zachariah Zachary Zack Zahid Zahir Zahra Zaid Zain Zainab ' +
  'Zainal Zaki Zakir Zander Zane Zara Zareen Zaw Zbigniew Zdenek Zdravko Zehra Zeina Zeke Zekeriya Zelda Zeliha Zelma Zena Zeynep Zhanna ' +
  'Zhigang Zhiwei Zhiyong Ziad Zico Zina Zinaida Zita Ziva Zlata Zoe Zoey Zolan Zoltan Zora Zoran Zoryana Zoya Zsofia Zsolt Zsuzsanna ' +
  'Zubair Zulfiqar Zuzana Zvi Zygmunt'
