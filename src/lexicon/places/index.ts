export { forms as COUNTRY_FORMS, names as COUNTRY_NAMES } from './countries.yaml'
