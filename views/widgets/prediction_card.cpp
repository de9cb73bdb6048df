#include "views/widgets/prediction_card.h"

#include "models/tables/topology/edge_facts.h"
#include "models/text/detail_wording.h"
#include "models/text/numbers.h"
#include "models/text/wording.h"
#include "session/base/channel.h"
#include "views/widgets/condition_table.h"
#include "views/widgets/text_label.h"

#include <QVBoxLayout>

#include <array>

namespace views::widgets {

using models::workflows::DevicePrediction;
using session::trust::Fate;

namespace {

QString fateCounts(const std::array<int, 4>& counts)
{
    return PredictionCard::tr("%1 stay · %2 re-authenticate · %3 drop · %4 unknown")
        .arg(models::text::counted(counts[std::size_t(Fate::Stays)]))
        .arg(models::text::counted(counts[std::size_t(Fate::ReAuthenticates)]))
        .arg(models::text::counted(counts[std::size_t(Fate::Drops)]))
        .arg(models::text::counted(counts[std::size_t(Fate::Unknown)]));
}

/// "fw-3", or "fw-3 · Log forwarding" for a session with another device.
QString predictedSession(const DevicePrediction& row)
{
    const QString name = QString::fromStdString(row.hostname.empty() ? row.serial.value : row.hostname);
    const auto channel = session::base::channelFromText(row.channel);
    return isOfManager(row) || !channel
               ? name
               : name + QStringLiteral(" · ") + models::tables::channelTitle(*channel);
}

/// More would only repeat the causes; the link shows them all.
constexpr std::size_t shownDrops = 8;

/// Who has nothing to lose by it: counted in one row each.
enum class Rest { ReAuthenticates, LetIn, StaysRefused, Unknown, None };
constexpr Rest allRests[] = {Rest::ReAuthenticates, Rest::LetIn, Rest::StaysRefused, Rest::Unknown};

Rest restOf(const DevicePrediction& row)
{
    if (!isOfManager(row))
        return Rest::None;
    const bool isRefused = row.now == models::workflows::refusedState;
    switch (row.prediction.fate) {
    case Fate::ReAuthenticates:
        return isRefused ? Rest::LetIn : Rest::ReAuthenticates;
    case Fate::Drops:
        return isRefused ? Rest::StaysRefused : Rest::None;
    case Fate::Unknown:
        return Rest::Unknown;
    case Fate::Stays:
        break;
    }
    return Rest::None;
}

QString idOf(Rest rest)
{
    return QStringLiteral("rest-%1").arg(int(rest));
}

Outcome outcomeOf(Rest rest)
{
    if (rest == Rest::LetIn)
        return Outcome::Good;
    return rest == Rest::ReAuthenticates ? Outcome::Running : Outcome::Open;
}

QString sentenceOf(Rest rest, int number)
{
    switch (rest) {
    case Rest::LetIn:
        return PredictionCard::tr("%n refused now, will be let in", nullptr, number);
    case Rest::StaysRefused:
        return PredictionCard::tr("%n refused now, stay refused", nullptr, number);
    case Rest::Unknown:
        return PredictionCard::tr("%n unknown", nullptr, number);
    case Rest::ReAuthenticates:
    case Rest::None:
        break;
    }
    return PredictionCard::tr("%n re-authenticate", nullptr, number);
}

QString causeOf(const session::trust::Prediction& prediction)
{
    if (!prediction.cause || !prediction.cause->reason)
        return models::text::detailText(prediction.detail);
    return models::text::cause(*prediction.cause->reason);
}

} // namespace

PredictionCard::PredictionCard(QWidget* parent)
    : Card(parent),
      m_counts(new TextLabel(QString(), {.ink = Ink::Secondary}, this)),
      m_drops(new ConditionTable(this))
{
    setTitle(tr("What will happen"));
    setSubtitle(tr("What each device would show then, judged under the new settings by both sides."));
    m_counts->setObjectName(QStringLiteral("predictionCounts"));
    m_counts->setWordWrap(true);
    body()->addWidget(m_counts);
    body()->addWidget(m_drops);
    connect(m_drops, &ConditionTable::linkActivated, this, [this](const QString& id) {
        if (id == QLatin1String("all"))
            return Q_EMIT devicesWanted(m_dropping);
        if (const auto rest = m_rest.find(id); rest != m_rest.end())
            return Q_EMIT devicesWanted(rest->second);
        Q_EMIT devicesWanted({session::base::Serial(id.toStdString())});
    });
}

void PredictionCard::setPrediction(const Predictions& prediction)
{
    setVisible(prediction.has_value());
    m_dropping.clear();
    m_rest.clear();
    std::vector<ConditionRow> rows;
    if (!prediction)
        return;
    if (!*prediction) {
        m_counts->setText(
            tr("The candidate can't be compiled: %1").arg(models::text::detailText(prediction->error())));
        m_drops->setRows({});
        return;
    }
    std::array<int, 4> counts{};
    std::array<int, 4> between{}; // devices
    for (const DevicePrediction& row : **prediction) {
        const Rest rest = restOf(row);
        if (rest != Rest::LetIn && rest != Rest::StaysRefused) // they have a row of their own
            ++(isOfManager(row) ? counts : between)[std::size_t(row.prediction.fate)];
        if (!wouldBeLost(row))
            continue;
        m_dropping.push_back(row.serial);
        if (rows.size() < shownDrops) {
            const QString serial = QString::fromStdString(row.serial.value);
            rows.push_back({.id = serial,
                            .outcome = Outcome::Bad,
                            .sentence = predictedSession(row),
                            .measured = causeOf(row.prediction),
                            .link = tr("Show")});
        }
    }
    if (m_dropping.size() > shownDrops)
        rows.push_back(
            {.id = QStringLiteral("all"),
             .outcome = Outcome::Bad,
             .sentence = tr("and %1 more").arg(models::text::counted(m_dropping.size() - shownDrops)),
             .measured = {},
             .link = tr("Show %1").arg(models::text::counted(m_dropping.size()))});
    QString text = fateCounts(counts);
    if (between != std::array<int, 4>{})
        text += QLatin1Char('\n') + tr("Sessions between devices: %1").arg(fateCounts(between));
    m_counts->setText(text);
    addRest(**prediction, rows);
    m_drops->setRows(rows);
}

void PredictionCard::addRest(const std::vector<DevicePrediction>& prediction, std::vector<ConditionRow>& rows)
{
    QString why; // of those that nothing is known of, if it is the same for all
    bool isSame = true;
    for (const DevicePrediction& row : prediction) {
        const Rest rest = restOf(row);
        if (rest == Rest::None)
            continue;
        auto& serials = m_rest[idOf(rest)];
        serials.push_back(row.serial);
        if (rest != Rest::Unknown)
            continue;
        isSame = isSame && (serials.size() == 1 || why == causeOf(row.prediction));
        why = causeOf(row.prediction);
    }
    for (const Rest rest : allRests) {
        const auto found = m_rest.find(idOf(rest));
        if (found == m_rest.end())
            continue;
        const int number = int(found->second.size());
        rows.push_back({.id = found->first,
                        .outcome = outcomeOf(rest),
                        .sentence = sentenceOf(rest, number),
                        .measured = rest == Rest::Unknown && isSame ? why : QString(),
                        .link = tr("Show %1").arg(models::text::counted(number))});
    }
}

} // namespace views::widgets
