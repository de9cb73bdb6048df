#include "models/lifecycle/lab/revocation_lab.h"

#include "models/lifecycle/lifecycle.h"

#include <algorithm>

namespace models::lifecycle {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

constexpr std::pair<LabBehaviour, std::string_view> behaviourNames[] = {
    {LabBehaviour::Normal, "normal"},
    {LabBehaviour::Hang, "hang"},
    {LabBehaviour::Refuse, "refuse"},
    {LabBehaviour::Nonsense, "nonsense"},
    {LabBehaviour::TryLater, "try-later"},
    {LabBehaviour::Unknown, "unknown"},
    {LabBehaviour::Revoked, "revoked"},
    {LabBehaviour::Expired, "expired"},
    {LabBehaviour::WrongSigner, "wrong-signer"},
    {LabBehaviour::WrongNonce, "wrong-nonce"},
    {LabBehaviour::WrongCertificate, "wrong-certificate"},
};
static_assert(std::size(behaviourNames) == allLabBehaviours.size());

constexpr std::pair<LabTarget, std::string_view> targetNames[] = {
    {LabTarget::Ocsp, "ocsp"},
    {LabTarget::Crl, "crl"},
    {LabTarget::Both, "both"},
};

template <class Value, std::size_t size>
std::string_view nameIn(const std::pair<Value, std::string_view> (&names)[size], Value value)
{
    return std::ranges::find(names, value, &std::pair<Value, std::string_view>::first)->second;
}

template <class Value, std::size_t size>
std::optional<Value> valueIn(const std::pair<Value, std::string_view> (&names)[size], std::string_view name)
{
    const auto* const found = std::ranges::find(names, name, &std::pair<Value, std::string_view>::second);
    return found == std::end(names) ? std::nullopt : std::optional(found->first);
}

} // namespace

bool isForLists(LabBehaviour behaviour)
{
    return behaviour == LabBehaviour::Normal || behaviour == LabBehaviour::Hang ||
           behaviour == LabBehaviour::Refuse || behaviour == LabBehaviour::Nonsense;
}

std::string_view toText(LabBehaviour behaviour)
{
    return nameIn(behaviourNames, behaviour);
}

std::string_view toText(LabTarget target)
{
    return nameIn(targetNames, target);
}

std::optional<LabBehaviour> labBehaviourFrom(std::string_view text)
{
    return valueIn(behaviourNames, text);
}

std::optional<LabTarget> labTargetFrom(std::string_view text)
{
    return valueIn(targetNames, text);
}

Result<> RevocationLab::set(const std::string& authority, const LabExperiment& experiment)
{
    if (experiment.delay < experiment.delay.zero() || experiment.delay > LabExperiment::longestDelay)
        return failure(ErrorCode::InvalidArgument,
                       "a delay is 0 to " + std::to_string(LabExperiment::longestDelay.count()) + " seconds");
    if (experiment.concernsLists() && !isForLists(experiment.behaviour))
        return failure(ErrorCode::InvalidArgument, "lists can be late, hang, refuse and be nonsense; " +
                                                       std::string(toText(experiment.behaviour)) +
                                                       " is for OCSP alone");
    m_acted.erase(authority);
    if (experiment.isNormal())
        m_experiments.erase(authority);
    else
        m_experiments.insert_or_assign(authority, experiment);
    Q_EMIT changed(authority);
    return {};
}

void RevocationLab::endAll()
{
    const Experiments ended = std::exchange(m_experiments, {});
    m_acted.clear();
    for (const auto& [authority, experiment] : ended)
        Q_EMIT changed(authority);
}

void RevocationLab::noteActed(const std::string& authority)
{
    if (!m_experiments.contains(authority)) // ended meanwhile
        return;
    ++m_acted[authority];
    Q_EMIT counted();
}

std::uint64_t RevocationLab::acted(const std::string& authority) const
{
    const auto found = m_acted.find(authority);
    return found == m_acted.end() ? 0 : found->second;
}

session::base::Error noLabHere()
{
    return {ErrorCode::Unsupported,
            "this manager has no revocation lab: it is for handfast --demo, scenarios "
            "and rehearsals (handfast serve --lab)"};
}

Result<> orderExperiment(Lifecycle& lifecycle, const std::string& authority, const LabExperiment& experiment)
{
    if (!lifecycle.lab())
        return std::unexpected(noLabHere());
    const auto& certificates = lifecycle.candidate().panorama.certificates;
    const auto found = certificates.find(authority);
    if (found == certificates.end() || found->second.privateKey.empty())
        return failure(ErrorCode::NotFound, "no CA named " + authority + " has its key here");
    return lifecycle.lab()->set(authority, experiment);
}

} // namespace models::lifecycle
