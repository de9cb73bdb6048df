#include "session/pki/encoding/asn1_values.h"

#include "session/pki/encoding/encoding.h"
#include "session/pki/openssl_error.h"
#include "session/pki/openssl_handles.h"

#include <algorithm>
#include <ctime>

namespace session::pki {

namespace {

using BigNumberHandle = std::unique_ptr<BIGNUM, FreeWith<BN_free>>;

} // namespace

base::Result<base::TimePoint> timeOf(const ASN1_TIME* time)
{
    std::tm parts{};
    // Without a time to read, OpenSSL would take the current one.
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return openSslFailure("a time can't be read", base::ErrorCode::ParseFailed);
    const auto day = std::chrono::year(parts.tm_year + 1900) / (parts.tm_mon + 1) / parts.tm_mday;
    return std::chrono::sys_days(day) + std::chrono::hours(parts.tm_hour) +
           std::chrono::minutes(parts.tm_min) + std::chrono::seconds(parts.tm_sec);
}

std::string hexOf(const ASN1_OCTET_STRING* bytes)
{
    if (!bytes)
        return {};
    return toHex({reinterpret_cast<const char*>(ASN1_STRING_get0_data(bytes)),
                  static_cast<std::size_t>(ASN1_STRING_length(bytes))});
}

std::string hexOfNumber(const ASN1_INTEGER* number)
{
    const BigNumberHandle value(number ? ASN1_INTEGER_to_BN(number, nullptr) : nullptr);
    char* digits = value ? BN_bn2hex(value.get()) : nullptr;
    std::string text(digits ? digits : "");
    OPENSSL_free(digits);
    std::ranges::transform(text, text.begin(), [](char c) {
        return c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return text;
}

} // namespace session::pki
