#include "models/lifecycle/log/expiry_horizon.h"

#include "models/config/certificate_facts.h"

#include <algorithm>
#include <map>

namespace models::lifecycle {

using session::base::TimePoint;

namespace {

constexpr std::chrono::days week{7};

class HorizonCount
{
public:
    explicit HorizonCount(TimePoint now) : m_now(now) { m_horizon.from = now; }

    void add(CertificateRole role, TimePoint end)
    {
        const auto of = std::size_t(role);
        if (end <= m_now)
            return void(++m_horizon.expired.at(of));
        const auto in = std::size_t((end - m_now) / week);
        if (in >= ExpiryHorizon::weeks)
            return void(++m_horizon.later.at(of));
        ++m_horizon.byWeek.at(in).at(of);
        ++m_days[std::chrono::floor<std::chrono::days>(end)];
    }
    [[nodiscard]] ExpiryHorizon result()
    {
        for (const auto& [day, number] : m_days)
            if (number > std::max(m_horizon.onBusiestDay, 1U)) {
                m_horizon.busiestDay = day;
                m_horizon.onBusiestDay = number;
            }
        return m_horizon;
    }

private:
    TimePoint m_now;
    ExpiryHorizon m_horizon;
    std::map<TimePoint, std::uint32_t> m_days;
};

} // namespace

std::string_view toText(CertificateRole role)
{
    switch (role) {
    case CertificateRole::Device:
        return "device";
    case CertificateRole::Authority:
        return "authority";
    default:
        return "other";
    }
}

bool ExpiryHorizon::isEmpty() const
{
    const auto isZero = [](const Numbers& numbers) {
        return std::ranges::all_of(numbers, [](std::uint32_t number) { return number == 0; });
    };
    return isZero(expired) && isZero(later) && std::ranges::all_of(byWeek, isZero);
}

std::vector<TimePoint> deviceExpiries(const DeviceRegistry& devices)
{
    std::vector<TimePoint> ends;
    ends.reserve(devices.records().size());
    for (const auto& [serial, record] : devices.records())
        if (const auto* leaf = record.leaf())
            ends.push_back(leaf->notAfter());
    return ends;
}

ExpiryHorizon countExpiries(const std::vector<TimePoint>& devices, const config::Configuration& running,
                            TimePoint now)
{
    HorizonCount count(now);
    for (const TimePoint end : devices)
        count.add(CertificateRole::Device, end);
    for (const config::CertificateFacts& facts : config::certificateFacts(running))
        if (facts.certificate)
            count.add(facts.isAuthority() ? CertificateRole::Authority : CertificateRole::Other,
                      facts.certificate->notAfter());
    return count.result();
}

} // namespace models::lifecycle
