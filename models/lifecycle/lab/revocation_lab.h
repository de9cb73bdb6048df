// The revocation lab: which of the CAs here have their status service misbehave, and how. What is ordered
// here is done by the manager's own CRL and OCSP service, over real HTTP with real signatures. There is none
// in a production manager (Lifecycle::lab() is null): only a demonstration, a scenario and a rehearsal have
// one, and whatever shows or logs something of the service says that it acts. Main thread. X-6.
#pragma once

#include "session/base/error.h"

#include <QObject>

#include <array>
#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace models::lifecycle {

class Lifecycle;

/// What is done instead of the answer that would be right.
enum class LabBehaviour {
    Normal,          ///< the right answer; late if there is a delay
    Hang,            ///< takes the question and says nothing
    Refuse,          ///< ends the connection without a word
    Nonsense,        ///< an HTML page
    TryLater,        ///< the unsigned error status (C12)
    Unknown,         ///< signed: it knows no such certificate (C11)
    Revoked,         ///< signed: all are revoked (C18)
    Expired,         ///< signed long ago, and lapsed (C25)
    WrongSigner,     ///< signed by somebody who may not (C25)
    WrongNonce,      ///< to another question (C25); right where none was sent
    WrongCertificate ///< about another certificate (C25)
};

/// Of which part of the service.
enum class LabTarget { Ocsp, Crl, Both };

/// In lists only what is no matter of signatures: Normal, Hang, Refuse and Nonsense.
[[nodiscard]] bool isForLists(LabBehaviour behaviour);

inline constexpr std::array allLabBehaviours{LabBehaviour::Normal,          LabBehaviour::Hang,
                                             LabBehaviour::Refuse,          LabBehaviour::Nonsense,
                                             LabBehaviour::TryLater,        LabBehaviour::Unknown,
                                             LabBehaviour::Revoked,         LabBehaviour::Expired,
                                             LabBehaviour::WrongSigner,     LabBehaviour::WrongNonce,
                                             LabBehaviour::WrongCertificate};
inline constexpr std::array allLabTargets{LabTarget::Ocsp, LabTarget::Crl, LabTarget::Both};

/// "wrong-signer", as in commands, scenarios and the log.
[[nodiscard]] std::string_view toText(LabBehaviour behaviour);
[[nodiscard]] std::string_view toText(LabTarget target);
[[nodiscard]] std::optional<LabBehaviour> labBehaviourFrom(std::string_view text);
[[nodiscard]] std::optional<LabTarget> labTargetFrom(std::string_view text);

struct LabExperiment
{
    static constexpr std::chrono::seconds longestDelay{60}; ///< no lookup lasts longer (C13)

    LabBehaviour behaviour = LabBehaviour::Normal;
    LabTarget target = LabTarget::Ocsp;
    std::chrono::milliseconds delay{0}; ///< before the answer

    [[nodiscard]] bool isNormal() const
    {
        return behaviour == LabBehaviour::Normal && delay == std::chrono::milliseconds(0);
    }
    [[nodiscard]] bool concernsOcsp() const { return target != LabTarget::Crl; }
    [[nodiscard]] bool concernsLists() const { return target != LabTarget::Ocsp; }
    bool operator==(const LabExperiment&) const = default;
};

class RevocationLab final : public QObject
{
    Q_OBJECT

public:
    using Experiments = std::map<std::string, LabExperiment>; ///< by the CA's name in Panorama's store

    /// A normal one ends it. InvalidArgument: a delay that is negative or too long, or a behaviour that lists
    /// can't have.
    [[nodiscard]] session::base::Result<> set(const std::string& authority, const LabExperiment& experiment);
    void endAll();
    [[nodiscard]] const Experiments& experiments() const { return m_experiments; }
    [[nodiscard]] bool isActive() const { return !m_experiments.empty(); }
    /// The service has met somebody so.
    void noteActed(const std::string& authority);
    /// How often, since it was ordered.
    [[nodiscard]] std::uint64_t acted(const std::string& authority) const;

Q_SIGNALS:
    void changed(const std::string& authority); ///< what is ordered for it
    void counted();

private:
    Experiments m_experiments;
    std::map<std::string, std::uint64_t> m_acted;
};

/// What a manager without a lab says.
[[nodiscard]] session::base::Error noLabHere();
/// The same for a CA of the candidate whose key is here. NotFound for another; Unsupported without a lab.
[[nodiscard]] session::base::Result<> orderExperiment(Lifecycle& lifecycle, const std::string& authority,
                                                      const LabExperiment& experiment);

} // namespace models::lifecycle
