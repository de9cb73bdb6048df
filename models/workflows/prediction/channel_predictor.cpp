#include "models/workflows/prediction/channel_predictor.h"

#include "models/workflows/prediction/channel_end.h"
#include "models/workflows/prediction/revocation_questions.h"
#include "session/base/channel.h"
#include "session/base/host_port.h"
#include "session/trust/identity.h"
#include "session/trust/manager_policy.h"
#include "session/trust/tls_version.h"

#include <unordered_map>
#include <unordered_set>

namespace models::workflows {

using lifecycle::DeviceRecord;
using session::agent::ChannelLink;
using session::base::Channel;
using session::base::Serial;
using session::engine::SnapshotSource;
using session::trust::Fate;
using session::trust::foldedSerial;
using session::trust::PeerEvidence;
using session::trust::Prediction;
using session::trust::PredictionInput;
using session::trust::TrustWorld;
using session::wire::ChannelReport;

namespace {

Prediction unknownFor(std::string why)
{
    Prediction prediction;
    prediction.detail = std::move(why);
    return prediction;
}

/// Nobody refuses anybody: there is nothing any more that would come, or that would be come to.
Prediction endedBy(std::string why, session::base::TimePoint when)
{
    Prediction prediction;
    prediction.fate = Fate::Drops;
    prediction.detail = std::move(why);
    prediction.when = when;
    return prediction;
}

session::trust::TlsVersion versionBetween(const SnapshotSource& server, Channel channel, TrustWorld world)
{
    using session::trust::TlsVersion;
    if (world == TrustWorld::Predefined || !server.policy.custom)
        return TlsVersion::Tls12;
    return std::min(server.policy.tlsVersions.maximum, session::trust::newestVersionOn(channel));
}

std::string hostIdOf(const DeviceRecord& record)
{
    const std::string told = record.session ? record.session->attempt->evidence.hostId : std::string();
    return told.empty() ? record.serial.value : told;
}

/// A session of which something is judged anew.
struct Judged
{
    std::size_t row = 0;
    PredictionInput input;
    std::chrono::milliseconds serverClock{0}; ///< minus ours
    std::chrono::milliseconds wait{0};        ///< of the server, until its sessions end
    bool endsDoomed = false;                  ///< who would not be let in again goes at once (K1)
    std::optional<std::size_t> ofClient = {};
    std::optional<std::size_t> ofServer = {};
};

class ChannelPredictor
{
public:
    explicit ChannelPredictor(const PredictionRequest& request)
        : m_request(request),
          m_questions(request.lookUpRevocation)
    {
        for (const Serial& serial : request.scope.pushedTo)
            m_pushed.insert(foldedSerial(serial));
        if (!m_pushed.empty())
            m_running.emplace(request);
        for (const DeviceRecord& record : request.records)
            m_records.emplace(foldedSerial(record.serial), &record);
    }

    [[nodiscard]] std::vector<DevicePrediction> rows()
    {
        for (const DeviceRecord& record : m_request.records)
            for (const ChannelReport& report : record.channels)
                if (record.session && report.role == "client" && report.state == "up")
                    add(record, report);
        m_questions.wait();
        for (Judged& judged : m_judged)
            m_rows[judged.row].prediction = judge(std::move(judged));
        return std::move(m_rows);
    }

private:
    void add(const DeviceRecord& client, const ChannelReport& report)
    {
        DevicePrediction row;
        row.serial = client.serial;
        row.hostname = client.hostname;
        row.channel = report.channel;
        row.server = asManaged(Serial(report.peerSerial));
        row.serverAddress = report.peer;
        row.now = report.authentication;
        row.prediction.fate = Fate::Stays;
        m_rows.push_back(std::move(row));
        if (isPushedTo(client.serial) || isPushedTo(m_rows.back().server))
            foresee(client, report, m_rows.back());
    }

    [[nodiscard]] bool isPushedTo(const Serial& serial) const
    {
        return m_pushed.contains(foldedSerial(serial));
    }

    /// A server says in its own spelling who it is (T7).
    [[nodiscard]] Serial asManaged(const Serial& told) const
    {
        const auto record = m_records.find(foldedSerial(told));
        return record == m_records.end() ? told : record->second->serial;
    }

    const ChannelEnds* endsOf(const Serial& serial)
    {
        const std::string folded = foldedSerial(serial);
        const auto record = m_records.find(folded);
        if (record == m_records.end())
            return nullptr;
        auto& ends = m_ends[folded];
        if (!ends)
            ends = std::make_unique<ChannelEnds>(m_request, *m_running, *record->second,
                                                 m_pushed.contains(folded));
        return ends.get();
    }

    void foresee(const DeviceRecord& record, const ChannelReport& report, DevicePrediction& row)
    {
        const auto channel = session::base::channelFromText(report.channel);
        const ChannelEnds& client = *endsOf(record.serial);
        const ChannelEnds* server = endsOf(row.server);
        if (!channel || !(client.isChanged() || (server && server->isChanged())))
            return; // they are sent what they run
        const auto& before = client.before().channels;
        const auto& after = client.after().channels;
        if (!before || !after) {
            row.prediction = unknownFor((before ? after : before).error().detail);
            return;
        }
        const ChannelLink* was = before->linkTo(*channel, report.peer);
        const ChannelLink* is = after->linkTo(*channel, report.peer);
        if (!is) {
            row.prediction = endedBy("it is no longer set to connect there", m_request.now);
            return;
        }
        const ShownByClient shown = client.shown(client.after(), *is);
        if (!shown.chain) {
            row.prediction = unknownFor(shown.whyUnknown);
            return;
        }
        const bool comesAgain = !was || isOther(client, *was, *is, shown);
        if (comesAgain && is->servers.size() > 1)
            row.prediction = unknownFor("which of its servers will take it is not known");
        else if (!server || !server->before().channels || !server->after().channels)
            row.prediction = comesAgain ? unknownFor("what its server runs is not known") : row.prediction;
        else
            foresee({*channel, report.peer, client, *server, *is, shown, comesAgain}, row.prediction);
    }

    static bool isOther(const ChannelEnds& client, const ChannelLink& was, const ChannelLink& is,
                        const ShownByClient& shown)
    {
        const ShownByClient before = client.shown(client.before(), was);
        if (was.servers != is.servers || before.world != shown.world || !before.chain)
            return true;
        if (shown.world == TrustWorld::Predefined)
            return false;
        return before.chain->front() != shown.chain->front() || !config::judgeAlike(was, is);
    }

    struct Meeting
    {
        Channel channel;
        const std::string& address;
        const ChannelEnds& client;
        const ChannelEnds& server;
        const ChannelLink& link;
        const ShownByClient& shown;
        bool comesAgain;
    };
    void foresee(const Meeting& meeting, Prediction& prediction)
    {
        const SnapshotSource* was = meeting.server.before().channels->on(meeting.channel);
        const SnapshotSource* is = meeting.server.after().channels->on(meeting.channel);
        if (!is) {
            prediction = endedBy("its server serves nobody there any more", m_request.now);
            return;
        }
        const bool isSentAway = !was || !config::authenticateAlike(*was, *is);
        Judged judged{.row = m_rows.size() - 1,
                      .input = inputOf(meeting, *is),
                      .serverClock = meeting.server.record().clockOffset};
        if (isSentAway && !meeting.comesAgain) {
            judged.wait = is->disconnectWait;
            judged.endsDoomed = is->doomedSessions == session::engine::DoomedSessions::Now;
        }
        PredictionInput& input = judged.input;
        input.sessionWillBeRestarted = meeting.comesAgain || isSentAway;
        input.judgedAt = m_request.now + judged.serverClock + judged.wait;
        if (m_questions.concerns(input.serverPolicy, *input.deviceEvidence))
            judged.ofClient = m_questions.ask(input.serverPolicy, *input.deviceEvidence, input.judgedAt);
        if (m_questions.concerns(*input.devicePolicy, *input.serverEvidence))
            judged.ofServer = m_questions.ask(*input.devicePolicy, *input.serverEvidence,
                                              input.judgedAt + input.deviceClockOffset);
        m_judged.push_back(std::move(judged));
    }

    static PredictionInput inputOf(const Meeting& meeting, const SnapshotSource& server)
    {
        const DeviceRecord& client = meeting.client.record();
        const TrustWorld world = meeting.shown.world;
        PredictionInput input;
        input.client = "client";
        input.server = "server";
        input.presence = session::trust::Presence::Connected;
        input.deviceClockOffset = client.clockOffset - meeting.server.record().clockOffset;
        PeerEvidence& shown = input.deviceEvidence.emplace();
        shown.world = world;
        shown.tlsVersion = versionBetween(server, meeting.channel, world);
        shown.claimedSerial = client.serial;
        shown.chain = *meeting.shown.chain;
        shown.hostId = hostIdOf(client);
        input.serverPolicy = config::policyOn(server, meeting.channel);
        PeerEvidence& met = input.serverEvidence.emplace();
        met.world = world;
        met.tlsVersion = shown.tlsVersion;
        met.chain = config::shownOn(server, meeting.channel, world);
        session::trust::ManagerJudging judging;
        judging.world = world;
        judging.factory = server.policy.predefined.anchors;
        judging.profile = meeting.link.serverPolicy;
        judging.checkServerIdentity = meeting.link.checkServerIdentity;
        judging.judgesServer = meeting.link.judgesServer;
        if (const auto dialled = session::base::parseDialledAddress(meeting.address))
            judging.dialledHost = dialled->host;
        input.devicePolicy = session::trust::managerPolicy(judging);
        input.devicePolicy->tlsVersions.maximum = session::trust::newestVersionOn(meeting.channel);
        return input;
    }

    [[nodiscard]] Prediction judge(Judged judged) const
    {
        PredictionInput& input = judged.input;
        if (judged.ofClient)
            input.found = m_questions.facts(*judged.ofClient);
        if (judged.ofServer)
            input.deviceFound = m_questions.facts(*judged.ofServer);
        Prediction prediction = session::trust::predict(input);
        if (prediction.when)
            *prediction.when -= judged.serverClock;
        if (prediction.when && judged.endsDoomed)
            *prediction.when -= judged.wait;
        return prediction;
    }

    const PredictionRequest& m_request;
    // By folded serial (T7).
    std::unordered_set<std::string> m_pushed;
    std::unordered_map<std::string, const DeviceRecord*> m_records;
    std::unordered_map<std::string, std::unique_ptr<ChannelEnds>> m_ends;
    std::optional<RunningSettings> m_running;
    RevocationQuestions m_questions;
    std::vector<DevicePrediction> m_rows;
    std::vector<Judged> m_judged;
};

} // namespace

std::vector<DevicePrediction> predictChannels(const PredictionRequest& request)
{
    return ChannelPredictor(request).rows();
}

session::base::Result<std::vector<DevicePrediction>> predictSessions(const PredictionRequest& request)
{
    auto rows = predictDevices(request);
    if (!rows)
        return rows;
    auto between = predictChannels(request);
    rows->insert(rows->end(), std::make_move_iterator(between.begin()),
                 std::make_move_iterator(between.end()));
    return rows;
}

session::base::Result<std::vector<DevicePrediction>> predictSessionFailures(const PredictionRequest& request)
{
    auto rows = predictSessions(request);
    if (rows)
        keepFailures(*rows);
    return rows;
}

} // namespace models::workflows
