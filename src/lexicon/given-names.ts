// Words that are no names elsewhere are, where the podium calls: "Major.", "April.", "Chip.", "Dawn."
/** Given names common among those who ask and answer; a capitalised word between commas is an address only if it is one of these. */
export const GIVEN_NAMES: readonly string[] = (
  'Aaron Abby Abdul Abigail Adam Adrian Ahmed Aisha Alan Alberto Alejandro Alex Alexander Alexandra Alexis Alfredo Ali Alice Alicia Alison ' +
  'Allen Allison Amanda Amara Amber Amir Amy Ana Anastasia Andre Andrea Andrei Andrew Andy Angela Anita Ann Anna Anne Annie Anthony Antonio Anya ' +
  'April Arjun Arlette Arthur Arturo Ashley Ashish Asma Audrey Barbara Barry Beatrice Ben Benjamin Bernard Bertrand Beth Betsy Betty Bev Bill Bob Bobby ' +
  'Brad Bradley Brandon Brenda Brent Brett Brian Bridget Bruce Bryan Caitlin Calvin Cameron Camille Carl Carla Carlos Carmen Carol Caroline ' +
  'Carolyn Catherine Cecilia Charles Charlie Charlotte Chelsea Cheryl Chip Chloe Chris Christian Christina Christine Christopher Chuck Cindy Claire ' +
  'Clara Claudia Colette Colin Connie Connor Conor Corey Courtney Craig Cristina Curtis Cynthia Daisy Dan Dana Daniel Daniela Danielle Danny ' +
  'Darlene Darren Dave David Dawn Dean Debbie Deborah Declan Delphine Denise Dennis Derek Desmond Diana Diane Diego Dominic Don Donald Donna Donovan ' +
  'Doris Dorothy Doug Douglas Doyle Duncan Dylan Ed Eddie Eduardo Edward Edwin Eileen Elaine Eleanor Elena Eli Elias Elise Elizabeth Ellen Emily ' +
  'Emma Enrique Eric Erica Erik Erin Ernesto Ethan Eugene Eunice Eva Evan Evelyn Fatima Felicia Felix Fernando Fiona Florence Frances Francesca ' +
  'Francis Francisco Frank Fred Frederik Gabriel Gabriela Gail Garrett Gary Gavin Geoff George Gerald Gerardo Gina Giovanni Gladys Glenn Gloria Gordon ' +
  'Graham Greg Gregory Guillermo Gus Guy Hannah Harold Harriet Harry Heather Hector Heidi Helen Helene Henry Herbert Hiroko Hiroshi Holly Howard Hugh ' +
  'Ian Ibrahim Ignacio Igor Imogen Ines Inga Irene Irina Iris Isaac Isabel Isabella Ivan Jack Jackie Jacob Jacqueline Jaime Jake James Jamie Jan Jane ' +
  'Janet Janice Jared Jasmine Jason Javier Jay Jean Jeff Jeffrey Jen Jenna Jennifer Jenny Jeremy Jerry Jesse Jessica Jesus Jill Jim Jimmy Jo ' +
  'Joan Joanna Joanne Jocelyn Joe Joel Joey John Johnny Jon Jonathan Jorge Jose Josef Joseph Josh Joshua Joy Joyce Juan Juana Judith Judy Julia Julian ' +
  'Juliana Julie Juliet Julio Justin Kaitlan Karen Karim Karin Karine Karl Kate Katherine Kathleen Kathryn Kathy Katie Kayla Keiko Keith Kelly Ken Kenji ' +
  'Kenneth Kevin Khalid Kim Kimberly Kirsten Kofi Kristen Kristin Kristina Kurt Kyle Lalit Lana Lara Larry Laura Lauren Laurie Lawrence Leah Lee Leila Lena ' +
  'Leo Leonard Leonid Leslie Lester Liam Lily Linda Lindsay Lisa Liz Lorenz Lorenzo Lori Lorraine Louis Louise Lucas Lucia Lucy Luis Luke Lydia Lynn ' +
  'Maggie Mahmoud Major Malcolm Mara Marc Marcel Marcus Margaret Margarita Marguerite Maria Mariam Marian Marie Marilyn Mario Marion Mark Marlene Marsha Martha ' +
  'Martin Marvin Mary Masha Matt Matthew Maureen Max Maxim May Maya Meera Megan Mehmet Melanie Melinda Melissa Mercedes Meredith Mia Michael Michel Michelle ' +
  'Miguel Mike Mikhail Mila Mira Miranda Miriam Mohamed Mohammed Molly Monica Morgan Muhammad Mustafa Myra Nadia Nancy Naomi Natalia Natalie Natasha Nathan ' +
  'Naveen Neil Nick Nicholas Nicolas Nicole Nikki Nina Noah Noor Nora Norah Norma Norman Olga Oliver Olivia Omar Oscar Pablo Pam Pamela Paola Paolo ' +
  'Patricia Patrick Patsy Patty Paul Paula Paulina Paulo Pedro Peggy Penny Per Pete Peter Phil Philip Phyllis Pierre Pieter Piotr Priya Rachel Rafael Raj ' +
  'Ralph Ramon Randy Raquel Rashid Raul Ray Raymond Rebecca Reena Regina Rene Reza Ricardo Richard Rick Rita Rob Robert Roberta Roberto Robin Roger ' +
  'Roland Ron Ronald Rosa Rose Rosemary Ross Roxana Roxanne Roy Ruben Rupert Russell Ruth Ryan Sabrina Said Sally Salvador Sam Samantha Samir Samuel Sandra Sandy ' +
  'Saoirse Sara Sarah Scott Sean Sebastian Sergei Sergio Seth Shannon Shaun Shawn Sheila Shelby Sherry Shirley Sidney Silvia Simon Simone Sofia Sonia Sophia ' +
  'Sophie Stacy Stan Stanley Stefan Stella Stephanie Stephen Steve Steven Stuart Sue Suresh Susan Susie Suzanne Sven Sylvia Talia Tamara Tamas Tanya Tara ' +
  'Tariq Taylor Ted Teresa Terri Terry Tess Thea Theodore Theresa Thomas Tiffany Tim Timothy Tina Tobias Todd Tolu Tom Tomas Tommy Toni Tony Tracy Tricia Trevor ' +
  'Tyler Ursula Valerie Vanessa Vera Veronica Vicki Victor Victoria Viktor Vincent Virginia Vivian Vladimir Walter Warren Wayne Weijia Wendy Wes Will ' +
  'William Wolf Xavier Yasmin Yolanda Yuki Yuri Yusuf Yvonne Zach Zachary Zeke Zoe Zoya'
).split(' ')
