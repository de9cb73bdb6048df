// Text files of records, as RFC 4180 says: quotes are doubled inside quotes, where line ends belong to the
// field. More than it asks for: fields may be separated by semicolons or tabs, as the first line has them,
// blanks around a field are not part of it, a byte order mark is skipped, and so are lines with nothing.
// Pure, any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace models::lifecycle {

struct CsvRecord
{
    int line = 1; ///< where it begins, from 1
    std::vector<std::string> fields = {};
    bool isOpen = false; ///< the file ended inside quotes
    bool operator==(const CsvRecord&) const = default;
};

[[nodiscard]] std::vector<CsvRecord> readCsv(std::string_view csv);

} // namespace models::lifecycle
