#include "models/lifecycle/exchange/csv.h"

namespace models::lifecycle {

namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// Of the three, the one that stands in the first line outside quotes; a comma else.
char separatorOf(std::string_view csv)
{
    bool isQuoted = false;
    for (const char c : csv) {
        if (c == '"')
            isQuoted = !isQuoted;
        else if (c == '\n' && !isQuoted)
            break;
        else if (!isQuoted && (c == ',' || c == ';' || c == '\t'))
            return c;
    }
    return ',';
}

/// RFC 4180: quotes are doubled inside quotes, where line ends belong to the field.
class CsvReader
{
public:
    explicit CsvReader(std::string_view csv) : m_csv(csv), m_separator(separatorOf(csv)) {}

    std::vector<CsvRecord> records()
    {
        std::vector<CsvRecord> records;
        while (m_place < m_csv.size()) {
            CsvRecord record = next();
            if (record.fields.size() > 1 || !record.fields.front().empty() || record.isOpen)
                records.push_back(std::move(record));
        }
        return records;
    }

private:
    CsvRecord next()
    {
        CsvRecord record{.line = m_line};
        for (;;) {
            record.fields.push_back(field(record));
            const bool isMore = m_place < m_csv.size() && m_csv[m_place] == m_separator;
            if (m_place < m_csv.size()) {
                m_line += m_csv[m_place] == '\n';
                ++m_place;
            }
            if (!isMore)
                return record;
        }
    }

    /// Up to the separator or line end, which stays.
    std::string field(CsvRecord& record)
    {
        while (m_place < m_csv.size() && m_csv[m_place] == ' ')
            ++m_place;
        const bool isQuoted = m_place < m_csv.size() && m_csv[m_place] == '"';
        std::string text = isQuoted ? quotedText(record) : std::string();
        const std::size_t begin = m_place;
        while (m_place < m_csv.size() && m_csv[m_place] != m_separator && m_csv[m_place] != '\n')
            ++m_place;
        return text.append(trimmed(m_csv.substr(begin, m_place - begin)));
    }

    std::string quotedText(CsvRecord& record)
    {
        std::string text;
        for (++m_place; m_place < m_csv.size(); ++m_place) {
            const char c = m_csv[m_place];
            m_line += c == '\n';
            if (c != '"') {
                text += c;
            } else if (m_place + 1 < m_csv.size() && m_csv[m_place + 1] == '"') {
                text += c;
                ++m_place;
            } else {
                ++m_place;
                return text;
            }
        }
        record.isOpen = true;
        return text;
    }

    std::string_view m_csv;
    char m_separator;
    std::size_t m_place = 0;
    int m_line = 1;
};

} // namespace

std::vector<CsvRecord> readCsv(std::string_view csv)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (csv.starts_with(byteOrderMark))
        csv.remove_prefix(byteOrderMark.size());
    return CsvReader(csv).records();
}

} // namespace models::lifecycle
