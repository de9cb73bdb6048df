#include "models/store/event_query.h"

#include "models/store/columns.h"

namespace models::store {

namespace {

/// A text of a record; "" where it has none. What is no JSON object has no members.
QString expressionOf(EventTerm::Member member)
{
    const auto inJson = [](const char* name) {
        return QStringLiteral("coalesce(CASE WHEN json_valid(json) THEN json_extract(json, '$.%1') END, '')")
            .arg(QLatin1String(name));
    };
    switch (member) {
    case EventTerm::Member::Kind:
        return QStringLiteral("kind");
    case EventTerm::Member::Serial:
        return QStringLiteral("serial");
    case EventTerm::Member::Reason:
        return inJson("reason");
    case EventTerm::Member::Channel:
        return inJson("channel");
    case EventTerm::Member::Anything:
        break;
    }
    return QStringLiteral("json");
}

QVariant pattern(const std::string& part)
{
    QString text = QString::fromStdString(part);
    for (const char* special : {"\\", "%", "_"})
        text.replace(QLatin1String(special), QLatin1String("\\") + QLatin1String(special));
    return QString(QLatin1Char('%') + text + QLatin1Char('%'));
}

class Conditions
{
public:
    void add(const QString& condition, const QVariant& value)
    {
        m_parts << condition;
        m_values << value;
    }
    void add(const EventTerm& term)
    {
        QStringList any;
        // With one value its index gives the rows in the order of time; with several they would have to be
        // sorted.
        const QString plain = expressionOf(term.member);
        const QString text = term.values.size() == 1 && !term.isNegated ? plain : QLatin1Char('+') + plain;
        for (const std::string& value : term.values) {
            any << (term.isPart ? text + QStringLiteral(" LIKE ? ESCAPE '\\'")
                                : text + QStringLiteral(" = ?"));
            m_values << (term.isPart ? pattern(value) : column(value));
        }
        const QString joined = QLatin1Char('(') + any.join(QStringLiteral(" OR ")) + QLatin1Char(')');
        m_parts << (term.isNegated ? QStringLiteral("NOT ") + joined : joined);
    }
    void addPage(const EventPlace& place)
    {
        m_parts << QStringLiteral("(time, id) < (?, ?)");
        m_values << column(place.time) << column(place.id);
    }
    [[nodiscard]] EventSql taken() &&
    {
        return {.conditions =
                    m_parts.isEmpty() ? QStringLiteral("1 = 1") : m_parts.join(QStringLiteral(" AND ")),
                .values = std::move(m_values)};
    }

private:
    QStringList m_parts;
    QVariantList m_values;
};

} // namespace

EventSql sqlOf(const EventQuery& query)
{
    Conditions conditions;
    if (query.serial)
        conditions.add(QStringLiteral("serial = ?"), column(query.serial->value));
    if (!query.kinds.empty())
        conditions.add({.member = EventTerm::Member::Kind, .values = query.kinds});
    for (const EventTerm& term : query.terms)
        conditions.add(term);
    if (query.since)
        conditions.add(QStringLiteral("time >= ?"), column(*query.since));
    if (query.until)
        conditions.add(QStringLiteral("time < ?"), column(*query.until));
    if (query.newerThan)
        conditions.add(QStringLiteral("id > ?"), column(*query.newerThan));
    if (query.before)
        conditions.addPage(*query.before);
    return std::move(conditions).taken();
}

} // namespace models::store
