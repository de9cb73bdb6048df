#include "views/panes/record/record_details.h"

#include "models/store/records.h"
#include "models/text/detail_wording.h"
#include "models/text/event_wording.h"
#include "models/text/times.h"
#include "views/panes/record/event_log_page.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace views::panes {

namespace {

const QString unsaid = QStringLiteral("–");

QString textOf(const QJsonValue& value)
{
    if (value.isString())
        return value.toString().isEmpty() ? unsaid : value.toString();
    if (value.isObject()) { // with spaces, so that it can be wrapped
        const QJsonObject object = value.toObject();
        QStringList members;
        for (auto member = object.begin(); member != object.end(); ++member)
            members << QStringLiteral("%1: %2").arg(member.key(), textOf(*member));
        return members.join(QStringLiteral(", "));
    }
    if (value.isArray()) {
        QStringList items;
        for (const QJsonValue& item : value.toArray())
            items << textOf(item);
        return items.join(QStringLiteral("; "));
    }
    return value.isNull() ? unsaid : value.toVariant().toString();
}

/// A fingerprint in groups, so that it can be wrapped and nothing of it is cut off; else as it is.
QString wrappable(const QString& text)
{
    constexpr qsizetype group = 16;
    static const QRegularExpression longHex(QStringLiteral("^[0-9a-f]{40,}$"));
    if (!longHex.match(text).hasMatch())
        return text;
    QStringList groups;
    for (qsizetype at = 0; at < text.size(); at += group)
        groups << text.mid(at, group);
    return groups.join(QLatin1Char(' '));
}

/// One row a check, as the verdict made them.
DetailsSection checksOf(const QJsonArray& checks)
{
    DetailsSection section{.caption = EventLogPage::tr("Checks"), .rows = {}};
    for (const QJsonValue& one : checks) {
        const QJsonObject check = one.toObject();
        const auto member = [&check](const char* name) { return textOf(check.value(QLatin1String(name))); };
        section.rows.push_back(
            {.key = models::text::eventCheck(member("check").toStdString()),
             .value = QStringLiteral("%1 (%2)").arg(
                 models::text::eventOutcome(member("outcome").toStdString()), member("rule")),
             .isMono = false,
             .toolTip = models::text::detailText(member("detail").toStdString())});
    }
    return section;
}

} // namespace

DetailsContent recordDetails(const models::store::StoredEvent& event, const QString& device)
{
    const QJsonObject members = QJsonDocument::fromJson(QByteArray::fromStdString(event.json)).object();
    DetailsSection all{.caption = EventLogPage::tr("Record"), .rows = {}};
    for (auto member = members.begin(); member != members.end(); ++member)
        if (member.key() != QLatin1String("checks"))
            all.rows.push_back({.key = member.key(),
                                .value = wrappable(textOf(*member)),
                                .isMono = true,
                                .toolTip = textOf(*member)});
    const DetailsSection chain{.caption = EventLogPage::tr("Chain"),
                               .rows = {{.key = EventLogPage::tr("Record"),
                                         .value = QString::number(event.id),
                                         .isMono = true,
                                         .toolTip = {}},
                                        {.key = EventLogPage::tr("Hash"),
                                         .value = wrappable(QString::fromLatin1(event.hash.toHex())),
                                         .isMono = true,
                                         .toolTip = QString::fromLatin1(event.hash.toHex())}}};
    QString subtitle = models::text::localTimeToSecond(event.time);
    if (!device.isEmpty())
        subtitle += QStringLiteral(" · ") + device;
    return {.icon = QStringLiteral("list"),
            .name = models::text::eventTitle(event.kind),
            .subtitle = subtitle,
            .banner = {},
            .sections = {all, checksOf(members.value(QStringLiteral("checks")).toArray()), chain}};
}

} // namespace views::panes
