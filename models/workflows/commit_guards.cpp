#include "models/workflows/commit_guards.h"

#include "models/lifecycle/devices/eligibility.h"
#include "models/workflows/changes/authority_paths.h"
#include "models/workflows/condition_kit.h"
#include "models/workflows/standing.h"

#include <algorithm>
#include <set>

namespace models::workflows {

using config::Configuration;
using lifecycle::DeviceRecord;
using session::base::Serial;
using session::pki::Certificate;

namespace {

/// What custom devices are shown, up to its root, by what is sent along as far as that leads; nothing while
/// there is nothing of the kind.
std::vector<Certificate> customChain(const Configuration& configuration)
{
    const std::string name = serverCertificateName(configuration);
    const auto leaf = certificateIn(configuration.panorama, name);
    if (!leaf)
        return {};
    std::vector<Certificate> sent{*leaf};
    const std::string& chain = configuration.panorama.certificates.at(name).chain;
    if (const auto more = chain.empty() ? session::base::Result<std::vector<Certificate>>()
                                        : session::pki::readPemCertificates(chain))
        sent.insert(sent.end(), more->begin(), more->end());
    return pathOf(configuration, sent);
}

/// The profile without its CAs, to see whether anything else of it differs.
config::CertificateProfile rest(config::CertificateProfile profile)
{
    profile.cas.clear();
    return profile;
}

bool losesAuthority(const Configuration& before, const Configuration& next)
{
    const auto& was = before.panorama.certificateProfiles;
    const auto& is = next.panorama.certificateProfiles;
    const auto old = was.find(before.secureConnServer.certificateProfile);
    const auto now = is.find(next.secureConnServer.certificateProfile);
    if (now == is.end())
        return false; // None: whoever comes is let in (C23)
    if (old == was.end() || rest(old->second) != rest(now->second))
        return true;
    const auto left = authoritiesOf(next.panorama, now->second);
    const auto present = authoritiesOf(before.panorama, old->second);
    return std::ranges::any_of(
        present, [&left](const Certificate& one) { return std::ranges::find(left, one) == left.end(); });
}

/// Somebody who is let in now may be turned away then. What only lets in more does no harm.
bool narrows(const Configuration& before, const Configuration& next)
{
    const config::SecureConnServer& was = before.secureConnServer;
    const config::SecureConnServer& is = next.secureConnServer;
    if (!was.customize)
        return is.customCertificateOnly;
    if (!is.customize)
        return true;
    const bool isList = is.checkAuthorizationList &&
                        (!was.checkAuthorizationList || was.authorizationList != is.authorizationList);
    return (is.customCertificateOnly && !was.customCertificateOnly) ||
           (is.authorizeClientSerial && !was.authorizeClientSerial) || isList || losesAuthority(before, next);
}

class Guards
{
public:
    explicit Guards(const GuardInput& input)
        : m_input(input),
          m_standing(input.world),
          m_madeCustom(input.world.running())
    {
    }

    /// Lists who would be refused by this side's verdict, and custom devices of which is not known what they
    /// run: the worst is assumed of them.
    [[nodiscard]] Condition
    byVerdict(Condition condition, std::optional<session::trust::Verdict> session::trust::Prediction::* side)
    {
        if (!m_input.prediction) {
            condition.state = ConditionState::Waiting;
            return condition;
        }
        if (!*m_input.prediction) {
            condition.state = ConditionState::Open;
            condition.measured = m_input.prediction->error().detail;
            return condition;
        }
        const bool isItsVerdict = side == &session::trust::Prediction::byDevice;
        std::size_t all = 0;
        for (const DevicePrediction& row : **m_input.prediction) {
            if (!isOfManager(row))
                continue;
            const DeviceRecord* record = m_input.world.find(row.serial);
            if (!record || record->isRefused() || record->kind == config::DeviceKind::WildFire)
                continue;
            ++all;
            const auto& verdict = row.prediction.*side;
            if ((verdict && verdict->firstFailure() != nullptr) || isUnknown(*record, isItsVerdict))
                condition.devices.push_back(row.serial);
        }
        return listing(std::move(condition), all);
    }

private:
    [[nodiscard]] bool isUnknown(const DeviceRecord& record, bool isItsVerdict)
    {
        if (m_standing.isSettled(record) || (isItsVerdict && acceptsCross(record)))
            return false;
        return m_standing.mayHaveTaken(record) || saysCustom(record) ||
               (!lifecycle::isTooOld(record) && m_madeCustom.of(record.serial).value_or(false)); // E1
    }

    /// It has accepted what is shown now, the settings that it did so with are still the ones it runs, and
    /// what will be shown leads to the same root and bears the same names (D3).
    [[nodiscard]] bool acceptsCross(const DeviceRecord& record)
    {
        const auto& attempt = record.session ? record.session->attempt : record.lastGood;
        if (!m_input.isCrossSigned || !attempt || m_standing.mayHaveTaken(record))
            return false;
        if (!m_hasLooked) {
            m_hasLooked = true;
            m_before = customChain(m_input.world.running());
            const auto after = customChain(m_input.next);
            m_leadsToTheSame = !m_before.empty() && !after.empty() && m_before.back() == after.back() &&
                               haveSameNames(m_before.front(), after.front());
        }
        return m_leadsToTheSame && attempt->verdict.world == session::trust::TrustWorld::Custom &&
               attempt->ownFingerprint == m_before.front().sha256();
    }
    static bool haveSameNames(const Certificate& one, const Certificate& other)
    {
        const auto& a = one.alternativeNames();
        const auto& b = other.alternativeNames();
        return a.dns == b.dns && a.ip == b.ip && one.commonNames() == other.commonNames();
    }

    const GuardInput& m_input;
    Standing m_standing;
    bool m_hasLooked = false;
    std::vector<Certificate> m_before;
    bool m_leadsToTheSame = false;
    MadeCustom m_madeCustom;
};

/// Nobody is refused: what is sent takes the channel away, and means to.
bool isEndedBySettings(const DevicePrediction& row)
{
    return !isOfManager(row) && !row.prediction.cause;
}

} // namespace

std::vector<Condition> commitGuards(const GuardInput& input)
{
    const Configuration& running = input.world.running();
    std::vector<Condition> result;
    Guards guards(input);
    if (narrows(running, input.next))
        result.push_back(guards.byVerdict(makeCondition("server-trusts-clients", input.trustRule, false),
                                          &session::trust::Prediction::byManager));
    if (const auto shown = customChain(running); !shown.empty() && shown != customChain(input.next))
        result.push_back(guards.byVerdict(makeCondition("clients-trust-server", "J5", false),
                                          &session::trust::Prediction::byDevice));
    if (!input.next.secureConnServer.customCertificateOnly)
        return result;
    if (!running.secureConnServer.customCertificateOnly)
        result.push_back(
            noDevice(input.world, makeCondition("no-wildfire", "F2", true),
                     [](const DeviceRecord& record) { return record.kind == config::DeviceKind::WildFire; }));
    MadeCustom madeCustom(input.next);
    result.push_back(noDevice(input.world, makeCondition("none-made-predefined", "E8", true),
                              [&madeCustom](const DeviceRecord& record) {
                                  return record.kind != config::DeviceKind::WildFire &&
                                         !madeCustom.of(record.serial).value_or(true);
                              }));
    return result;
}

Condition nobodyDrops(const std::optional<Predictions>& prediction)
{
    return nobodyDrops(prediction, prediction);
}

Condition nobodyDrops(const std::optional<Predictions>& first, const std::optional<Predictions>& second)
{
    Condition result = makeCondition("nobody-drops", "X-1", false);
    std::set<Serial> dropping;
    for (const auto* prediction : {&first, &second}) {
        if (!*prediction) {
            result.state = ConditionState::Waiting;
            return result;
        }
        if (!**prediction) {
            result.measured = (*prediction)->error().detail;
            result.isSoft = false; // nothing is known to go on with
            return result;
        }
        for (const DevicePrediction& row : ***prediction) {
            if (wouldBeLost(row) && !isEndedBySettings(row))
                dropping.insert(row.serial);
        }
    }
    result.devices.assign(dropping.begin(), dropping.end());
    result.state = result.devices.empty() ? ConditionState::Holds : ConditionState::Open;
    result.measured = std::to_string(result.devices.size()) + " would drop";
    return result;
}

} // namespace models::workflows
