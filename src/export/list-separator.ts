/** What stands between the items of a list where a format has room for one text only. */
export const LIST_SEPARATOR = '; ';
