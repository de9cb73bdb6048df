#include "session/trust/status_source.h"

#include <array>

namespace session::trust {

namespace {

struct KindWord
{
    StatusSource::Kind kind;
    std::string_view word;
};
constexpr std::array kindWords{KindWord{StatusSource::Kind::Ocsp, "OCSP"},
                               KindWord{StatusSource::Kind::Crl, "CRL"}};

} // namespace

std::string toText(const StatusSource& source)
{
    for (const KindWord& known : kindWords)
        if (known.kind == source.kind)
            return std::string(known.word) + (source.where.empty() ? "" : " ") + source.where;
    return {};
}

StatusSource statusSourceFrom(std::string_view text)
{
    const std::size_t space = text.find(' ');
    for (const KindWord& known : kindWords)
        if (known.word == text.substr(0, space))
            return {known.kind, std::string(space == std::string_view::npos ? "" : text.substr(space + 1))};
    return {};
}

} // namespace session::trust
