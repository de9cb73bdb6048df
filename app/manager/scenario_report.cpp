#include "app/manager/scenario_report.h"

#include "models/config/whole_file.h"

#include <QJsonDocument>
#include <QXmlStreamWriter>

namespace app::manager {

namespace {

constexpr double millisecondsInSecond = 1000;

} // namespace

QString ScenarioReport::now() const
{
    return QString::fromStdString(session::base::toRfc3339(m_clock.now()));
}

void ScenarioReport::write(const QString& text, QJsonObject object)
{
    if (m_options.isJson) {
        object.insert(QStringLiteral("time"), now());
        m_out << QJsonDocument(object).toJson(QJsonDocument::Compact) << Qt::endl;
    } else
        m_out << text << Qt::endl;
}

void ScenarioReport::begin(Options options, int steps)
{
    m_options = std::move(options);
    m_steps = steps;
    m_timer.start();
    write(QStringLiteral("Scenario: %1").arg(m_options.scenario),
          {{QStringLiteral("event"), QStringLiteral("scenario-began")},
           {QStringLiteral("scenario"), m_options.scenario},
           {QStringLiteral("steps"), steps}});
}

void ScenarioReport::beginStep(int line, const QString& title)
{
    m_rows << Row{.line = line, .title = title};
    m_stepTimer.start();
    write(QStringLiteral("%1 line %2: %3").arg(now()).arg(line).arg(title),
          {{QStringLiteral("event"), QStringLiteral("step-began")},
           {QStringLiteral("number"), m_rows.size()},
           {QStringLiteral("line"), line},
           {QStringLiteral("step"), title}});
}

void ScenarioReport::endStep(const QStringList& unmet, const QJsonArray& failures)
{
    Row& row = m_rows.last();
    row.unmet = unmet;
    row.seconds = double(m_stepTimer.elapsed()) / millisecondsInSecond;
    m_failed += unmet.isEmpty() ? 0 : 1;
    if (!m_options.isJson) {
        for (const QString& sentence : unmet)
            m_out << "    FAILED: " << sentence << Qt::endl;
        return;
    }
    write({}, {{QStringLiteral("event"), QStringLiteral("step-ended")},
               {QStringLiteral("number"), m_rows.size()},
               {QStringLiteral("line"), row.line},
               {QStringLiteral("step"), row.title},
               {QStringLiteral("ok"), unmet.isEmpty()},
               {QStringLiteral("unmet"), QJsonArray::fromStringList(unmet)},
               {QStringLiteral("failures"), failures}});
}

void ScenarioReport::skip(int line, const QString& title)
{
    ++m_skipped;
    m_rows << Row{.line = line, .title = title, .isSkipped = true};
}

void ScenarioReport::note(const QString& text, const QString& migrationStep)
{
    write(QStringLiteral("    ") + text, {{QStringLiteral("event"), QStringLiteral("step-told")},
                                          {QStringLiteral("detail"), text},
                                          {QStringLiteral("migration_step"), migrationStep}});
}

void ScenarioReport::end()
{
    const double seconds = double(m_timer.elapsed()) / millisecondsInSecond;
    const qsizetype passed = m_rows.size() - m_failed - m_skipped;
    write(QStringLiteral("%1: %2 steps passed, %3 failed, %4 skipped, %5 s")
              .arg(m_failed ? QStringLiteral("FAILED") : QStringLiteral("PASSED"))
              .arg(passed)
              .arg(m_failed)
              .arg(m_skipped)
              .arg(seconds, 0, 'f', 1),
          {{QStringLiteral("event"), QStringLiteral("scenario-ended")},
           {QStringLiteral("ok"), m_failed == 0},
           {QStringLiteral("passed"), passed},
           {QStringLiteral("failed"), m_failed},
           {QStringLiteral("skipped"), m_skipped},
           {QStringLiteral("seconds"), seconds}});
}

bool ScenarioReport::writeJunit(const QString& fileName) const
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("testsuites"));
    xml.writeStartElement(QStringLiteral("testsuite"));
    xml.writeAttribute(QStringLiteral("name"), m_options.scenario);
    xml.writeAttribute(QStringLiteral("file"), m_options.file);
    xml.writeAttribute(QStringLiteral("tests"), QString::number(m_rows.size()));
    xml.writeAttribute(QStringLiteral("failures"), QString::number(m_failed));
    xml.writeAttribute(QStringLiteral("skipped"), QString::number(m_skipped));
    xml.writeAttribute(QStringLiteral("time"),
                       QString::number(double(m_timer.elapsed()) / millisecondsInSecond, 'f', 3));
    for (const Row& row : m_rows) {
        xml.writeStartElement(QStringLiteral("testcase"));
        xml.writeAttribute(QStringLiteral("name"),
                           QStringLiteral("line %1: %2").arg(row.line).arg(row.title));
        xml.writeAttribute(QStringLiteral("classname"), m_options.scenario);
        xml.writeAttribute(QStringLiteral("time"), QString::number(row.seconds, 'f', 3));
        if (row.isSkipped)
            xml.writeEmptyElement(QStringLiteral("skipped"));
        if (!row.unmet.isEmpty()) {
            xml.writeStartElement(QStringLiteral("failure"));
            xml.writeAttribute(QStringLiteral("message"), row.unmet.first());
            xml.writeCharacters(row.unmet.join(QLatin1Char('\n')));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return models::config::writeWhole({.name = fileName, .bytes = text}).has_value();
}

} // namespace app::manager
