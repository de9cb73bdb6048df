// One certificate's status, from the first question to the answer or the deadline: OCSP first, responder by
// responder; the CRL only when no responder could be had (C10, C11); all within the profile's times (C13). A
// list that is at hand costs no time and counts even at the deadline. The network's thread only.
#pragma once

#include "session/revocation/crl_client.h"
#include "session/revocation/crl_judge.h"
#include "session/revocation/ocsp_client.h"

#include <functional>
#include <optional>

namespace session::revocation {

/// What lookups share; outlives them.
struct LookupServices
{
    http::Network& network;
    const base::Clock& clock;
    OcspClient& ocsp;
    CrlClient& crls;
    CrlJudge& judge;
};

struct Found
{
    trust::RevocationFacts::Fact fact;
    base::TimePoint until; ///< not after now: not to be kept
};

class Lookup
{
public:
    using Done = std::function<void(const Found&)>;

    /// `done` is called once, never from inside the constructor or start(); the lookup may be destroyed in
    /// it.
    Lookup(const LookupServices& services, LookupPlan plan, Done done);
    ~Lookup();
    Lookup(const Lookup&) = delete;
    Lookup& operator=(const Lookup&) = delete;

    void start();
    [[nodiscard]] const LookupPlan& plan() const { return m_plan; }

private:
    /// A distribution point: the list that it gave, or the question that is open.
    struct Point
    {
        CrlsPtr crls = {};
        std::string url = {};
        Subscription open = 0;
    };
    enum class MayFetch { Yes, No };

    void askResponder(std::size_t number);
    void answered(std::size_t responder, const OcspClient::Answer& answer);
    void responderIsLate();
    void takeCrls();
    void fetchCrls();
    void askPoint(std::size_t number, std::size_t way, MayFetch mayFetch);
    void pointAnswered(std::size_t number, std::size_t way, const CrlClient::Answer& answer);
    [[nodiscard]] bool isWaitingForCrls() const;
    /// What the lists that are there say; nullopt when they don't suffice.
    [[nodiscard]] std::optional<Found> judgeCrls();
    void timeIsUp();
    void nextStep(std::chrono::milliseconds time, http::Network::Task late);
    void note(const std::string& what);
    void noteInVain(trust::StatusSource source, const std::string& why);
    void noteLateLists(const std::string& within);
    void beginStep(trust::StatusSource source);
    void endStep(const trust::StatusSource& source, const std::string& problem);
    void endOpenSteps(const std::string& problem);
    [[nodiscard]] std::chrono::milliseconds elapsed() const;
    [[nodiscard]] Found unavailable() const;
    void finish(const Found& found);
    void finishLater(const Found& found);

    LookupServices m_services;
    LookupPlan m_plan;
    Done m_done;
    http::TimerId m_total;
    http::TimerId m_step;
    Subscription m_ocsp = 0;
    std::string m_asked; ///< the responder that is asked, or was asked last
    std::vector<Point> m_points;
    struct Step
    {
        trust::RevocationFacts::Step told;
        bool isOpen = true;
    };
    std::vector<Step> m_steps;
    base::TimePoint m_startedAt;
    std::string m_notes; ///< why what was tried has failed
    std::vector<trust::StatusSource> m_inVain;
    struct ListTrouble
    {
        trust::StatusSource source;
        std::string detail;
    };
    std::optional<ListTrouble> m_listTrouble; ///< why the lists that are there don't suffice
};

} // namespace session::revocation
