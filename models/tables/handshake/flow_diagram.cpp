#include "models/tables/handshake/flow_diagram.h"

#include "models/text/detail_wording.h"
#include "models/text/handshake_wording.h"
#include "models/text/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>
#include <iterator>

namespace models::tables {

using lifecycle::HandshakeStory;
using session::engine::Judge;
using session::trust::Check;
using session::trust::CheckId;
using session::trust::Outcome;
using session::trust::Reason;

namespace {

QString flowTr(const char* words)
{
    return QCoreApplication::translate("FlowDiagram", words);
}

QString flowText(const std::string& text)
{
    return QString::fromStdString(text);
}

enum FlowColumn { OfDevice, OfManager };

/// The boxes one after the other; behind the first that was refused nothing was reached.
class FlowDrawing
{
public:
    explicit FlowDrawing(const HandshakeStory& story)
        : m_story(story),
          m_verdict(story.attempt->verdict),
          m_judge(session::engine::judgeOf(story))
    {
        const Check* failure = m_verdict.firstFailure();
        m_failed = failure ? std::optional(failure->id) : std::nullopt;
        m_diagram.columns = {flowTr("The device"), flowTr("This manager")};
    }

    Diagram draw()
    {
        const auto& attempt = *m_story.attempt;
        add({.id = QStringLiteral("connect"),
             .title = flowTr("Connects, and says its world by ALPN"),
             .text = flowText(attempt.peerAddress),
             .column = OfDevice},
            BoxState::Done);
        judge({.id = QStringLiteral("parameters"),
               .title = flowTr("Agrees on version and cipher suite"),
               .text = parameters(),
               .column = OfManager},
              {CheckId::TlsVersion, CheckId::Cipher});
        add({.id = QStringLiteral("server-certificate"),
             .title = flowTr("Presents the server certificate"),
             .text =
                 attempt.ownFingerprint.empty() ? QString() : flowText(attempt.ownFingerprint.substr(0, 16)),
             .detail = flowText(attempt.ownFingerprint),
             .column = OfManager},
            wasPresented() ? BoxState::Done : BoxState::NotReached);
        addDevicesJudgement();
        judge({.id = QStringLiteral("client-certificate"),
               .title = flowTr("Presents its client certificate"),
               .text = attempt.evidence.chain.empty() ? QString()
                                                      : flowText(attempt.evidence.chain.front().subject()),
               .column = OfDevice},
              {CheckId::Certificate});
        judge(
            {.id = QStringLiteral("client-judged"),
             .title = flowTr("Judges the client certificate"),
             .text = {},
             .column = OfManager},
            {CheckId::Chain, CheckId::TrustWorld, CheckId::Validity, CheckId::Purpose, CheckId::KeyStrength});
        judge({.id = QStringLiteral("revocation"),
               .title = flowTr("Asks whether it was revoked"),
               .text = {},
               .column = OfManager},
              {CheckId::Revocation});
        add({.id = QStringLiteral("hello"),
             .title = flowTr("Says its serial number"),
             .text =
                 attempt.evidence.claimedSerial ? flowText(attempt.evidence.claimedSerial->value) : QString(),
             .column = OfDevice},
            attempt.evidence.claimedSerial || m_verdict.allowed ? BoxState::Done : BoxState::NotReached);
        judge({.id = QStringLiteral("identity"),
               .title = flowTr("Matches serial number and authorization list"),
               .text = {},
               .column = OfManager},
              {CheckId::AuthorizationList, CheckId::ManagedDevice, CheckId::SerialNumber});
        addEnd();
        passWhatLiesBefore();
        m_diagram.arrows = oneAfterTheOther(m_diagram.boxes.size());
        m_diagram.sentence = models::text::verdictHeadline(m_story) + QStringLiteral(". ") +
                             models::text::verdictSentence(m_story);
        return std::move(m_diagram);
    }

private:
    /// Whoever says something of it, or answers it, has seen it.
    [[nodiscard]] bool wasPresented() const
    {
        return !m_story.attempt->ownFingerprint.empty() || m_verdict.allowed || m_judge == Judge::Peer ||
               !m_story.attempt->evidence.chain.empty();
    }

    [[nodiscard]] QString parameters() const
    {
        QStringList parts;
        for (const std::string& part : {m_story.attempt->tlsVersion, m_story.attempt->cipher})
            if (!part.empty())
                parts << flowText(part);
        return parts.join(QStringLiteral(" · "));
    }

    void add(DiagramBox box, BoxState state)
    {
        box.row = int(m_diagram.boxes.size());
        box.state = m_isOver ? BoxState::NotReached : state;
        if (m_isOver)
            box.text.clear();
        m_isOver = m_isOver || state == BoxState::Refused;
        m_diagram.boxes.push_back(std::move(box));
    }

    /// A box of checks that were made here, in their order.
    void judge(DiagramBox box, std::initializer_list<CheckId> ids)
    {
        QStringList lines;
        bool isAsked = false;
        const Check* failure = nullptr;
        for (const CheckId id : ids) {
            const Check* check = m_verdict.find(id);
            if (!check)
                continue;
            lines << lineOf(*check);
            isAsked = isAsked || check->outcome != Outcome::Skipped;
            if (check->outcome == Outcome::Fail && !failure)
                failure = check;
        }
        box.detail = lines.join(QLatin1Char('\n'));
        if (box.text.isEmpty() && isAsked)
            box.text = passed(ids);
        // What was shown was shown, also where another check came first.
        const bool isKnown = isAsked || (lines.isEmpty() && !box.text.isEmpty());
        const BoxState unknown =
            lines.isEmpty() && !m_verdict.allowed ? BoxState::NotReached : BoxState::NotNeeded;
        if (failure && failure->reason)
            box.text = models::text::cause(*failure->reason);
        add(std::move(box), failure ? BoxState::Refused : isKnown ? BoxState::Done : unknown);
    }

    [[nodiscard]] QString passed(std::initializer_list<CheckId> ids) const
    {
        QStringList labels;
        for (const CheckId id : ids)
            if (const Check* check = m_verdict.find(id); check && check->outcome == Outcome::Pass)
                labels << models::text::checkLabel(id);
        return labels.join(QStringLiteral(" · "));
    }

    static QString lineOf(const Check& check)
    {
        const auto outcome = toText(check.outcome);
        QString line = QStringLiteral("%1: %2").arg(
            models::text::checkLabel(check.id), QString::fromUtf8(outcome.data(), qsizetype(outcome.size())));
        if (!check.detail.empty())
            line += QStringLiteral(" (%1)").arg(text::detailText(check.detail));
        return check.rule.empty() ? line : line + QStringLiteral(" ") + flowText(check.rule);
    }

    /// By its own word where it has one; an admitted session tells as much.
    void addDevicesJudgement()
    {
        DiagramBox box{.id = QStringLiteral("server-judged"),
                       .title = flowTr("Judges the server certificate"),
                       .text = models::text::whatTheDeviceSaid(m_story),
                       .detail = flowText(m_story.attempt->passedThere),
                       .column = OfDevice};
        const bool isRefused = m_judge == Judge::Peer;
        // Without a word of it: it went on, or nobody knows how far it came.
        const bool wentOn = m_verdict.allowed || !m_story.attempt->evidence.chain.empty();
        add(std::move(box), isRefused ? BoxState::Refused : wentOn ? BoxState::Done : BoxState::NotReached);
    }

    /// The connection itself may fail where no certificate is to blame.
    void addEnd()
    {
        DiagramBox box{.id = QStringLiteral("session"),
                       .title = flowTr("The session is up"),
                       .text = m_verdict.allowed ? models::text::verdictHeadline(m_story) : QString(),
                       .column = OfManager};
        if (m_failed == CheckId::Transport) {
            const Check* failure = m_verdict.firstFailure();
            box.text = failure->reason ? models::text::cause(*failure->reason) : QString();
            box.detail = text::detailText(failure->detail);
        }
        add(std::move(box), m_verdict.allowed ? BoxState::Done : BoxState::Refused);
    }

    /// Few checks may have been written down, but nobody came to a box without passing those before it. What
    /// the connection itself failed by is told at the end, wherever it was.
    void passWhatLiesBefore()
    {
        const auto isKnown = [](const DiagramBox& box) {
            return box.state == BoxState::Done || box.state == BoxState::Refused;
        };
        auto& boxes = m_diagram.boxes;
        const auto end = m_failed == CheckId::Transport ? std::prev(boxes.end()) : boxes.end();
        const auto last = std::find_if(std::reverse_iterator(end), boxes.rend(), isKnown);
        for (auto box = boxes.begin(); last != boxes.rend() && &*box != &*last; ++box)
            if (box->state == BoxState::NotReached) {
                const bool isOptional =
                    box->id == QLatin1String("revocation") || box->id == QLatin1String("hello");
                box->state = isOptional ? BoxState::NotNeeded : BoxState::Done;
            }
    }

    const HandshakeStory& m_story;
    const session::trust::Verdict& m_verdict;
    Judge m_judge;
    std::optional<CheckId> m_failed;
    Diagram m_diagram;
    bool m_isOver = false;
};

} // namespace

Diagram flowDiagram(const std::optional<HandshakeStory>& story)
{
    if (!story)
        return {.columns = {flowTr("The device"), flowTr("This manager")},
                .emptyText = flowTr("No handshake of this device is known yet: it has never come here.")};
    return FlowDrawing(*story).draw();
}

} // namespace models::tables
