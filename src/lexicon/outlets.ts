/** News outlets, as they are named in labels and when a reporter is called on. */
export const OUTLETS: readonly string[] = [
  'ABC', 'ABC News', 'AFP', 'Agence France-Presse', 'Al Arabiya', 'Al Jazeera', 'Anadolu', 'AP', 'Associated Press',
  'Asahi Shimbun', 'Axios', 'BBC', 'Beijing Daily', 'Beijing Youth Daily', 'Bloomberg', 'Bloomberg News', 'Breitbart',
  'CBC', 'CBS', 'CBS News', 'CCTV', 'CGTN', 'Channel NewsAsia', 'China Daily', 'China News Service', 'China Radio International',
  'Christian Science Monitor', 'CNBC', 'CNN', 'CNR', 'C-SPAN', 'Daily Mail', 'Dragon TV', 'DPA', 'EFE', 'Fox', 'Fox News',
  'Financial Times', 'Foreign Policy', 'France 24', 'Global Times', 'Guardian', 'Hindustan Times', 'Hubei Media Group',
  'Huffington Post', 'Interfax', 'Izvestia', 'Jiji Press', 'Kommersant', 'Kyodo', 'Kyodo News', 'Le Monde', 'Los Angeles Times',
  'LA Times', 'Macau Monthly', 'McClatchy', 'MSNBC', 'National Public Radio', 'NBC', 'NBC News', 'New York Post', 'New York Times',
  'Newsmax', 'NHK', 'Nikkei', 'NPR', 'NTV', 'Phoenix TV', 'Politico', 'Press Trust of India', 'PTI', 'Radio Free Asia', 'Reuters',
  'RIA Novosti', 'Rossiya 1', 'RT', 'Rudaw', 'Shenzhen TV', 'Sky News', 'South China Morning Post', 'Spiegel', 'Sputnik', 'TASS',
  'The Atlantic', 'The Guardian', 'The Hill', 'The Hindu', 'The New York Times', 'The Paper', 'The Wall Street Journal',
  'The Washington Post', 'Time', 'Times Now', 'Times of India', 'TRT', 'Tokyo Shimbun', 'UPI', 'Univision', 'USA Today', 'VOA',
  'Voice of America', 'Wall Street Journal', 'Washington Post', 'Washington Times', 'WION', 'Xinhua', 'Xinhua News Agency', 'Yahoo',
  'Yahoo News', 'Yomiuri', 'Yonhap', 'Yonhap News Agency', 'ZDF',
]
