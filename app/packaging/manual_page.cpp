#include "app/packaging/manual_page.h"

namespace app::packaging {

namespace {

/// Text as roff takes it literally: no escape, no request at the start of a line, true hyphens in options.
QString literal(QString text)
{
    text.replace(QLatin1Char('\\'), QStringLiteral("\\e"));
    text.replace(QLatin1Char('-'), QStringLiteral("\\-"));
    text.replace(QLatin1Char('~'), QStringLiteral("\\(ti"));
    text.replace(QLatin1Char('^'), QStringLiteral("\\(ha"));
    text.replace(QLatin1Char('`'), QStringLiteral("\\`"));
    text.replace(QLatin1Char('\''), QStringLiteral("\\(aq"));
    return text;
}

/// Help texts begin as the program's --help has them; here each is a sentence.
QString sentence(QString text)
{
    if (text.isEmpty())
        return text;
    const QString word = text.section(QLatin1Char(' '), 0, 0);
    if (word == word.toLower()) // a name like anyPolicy stays
        text[0] = text[0].toUpper();
    return text.endsWith(QLatin1Char('.')) ? text : text + QLatin1Char('.');
}

QString optionNames(const QCommandLineOption& option)
{
    QStringList names;
    for (const QString& name : option.names())
        names +=
            QStringLiteral("\\fB") +
            literal((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name) +
            QStringLiteral("\\fR") +
            (option.valueName().isEmpty() ? QString()
                                          : QStringLiteral(" \\fI%1\\fR").arg(literal(option.valueName())));
    return names.join(QStringLiteral(", "));
}

QString entry(const QString& term, const QString& text)
{
    return QStringLiteral(".TP\n%1\n%2\n").arg(term, literal(text));
}

QString optionEntry(const QCommandLineOption& option)
{
    QString text = sentence(option.description());
    if (!option.defaultValues().isEmpty())
        text += QStringLiteral(" Without it: %1.").arg(option.defaultValues().join(QLatin1Char(' ')));
    return entry(optionNames(option), text);
}

QString synopsis(const process::CommandDescription& command)
{
    QString line = QStringLiteral("\\fB%1\\fR").arg(literal(command.name));
    if (!command.options.isEmpty())
        line += QStringLiteral(" [\\fIoption\\fR...]");
    for (const QString& argument : command.arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        line += QStringLiteral(" \\fI%1\\fR").arg(literal(argument));
    return line + QLatin1Char('\n');
}

QString paragraphs(const QString& text)
{
    QString out;
    for (const QString& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        out += (out.isEmpty() ? QString() : QStringLiteral(".PP\n")) + literal(line) + QLatin1Char('\n');
    return out;
}

/// A line that begins with a dot would be a request.
QString asItIs(const QString& text)
{
    QString out = QStringLiteral(".PP\n.nf\n");
    for (const QString& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        out += (line.startsWith(QLatin1Char('.')) ? QStringLiteral("\\&") : QString()) + literal(line) +
               QLatin1Char('\n');
    return out + QStringLiteral(".fi\n");
}

QString commandEntries(const QList<process::CommandDescription>& commands)
{
    QString out;
    for (const process::CommandDescription& command : commands)
        out += QStringLiteral(".TP\n\\fB%1\\fR\n%2 See \\fB%3\\fR(1).\n")
                   .arg(literal(process::commandWord(command)), literal(sentence(command.summary)),
                        literal(manualName(command)));
    return out;
}

} // namespace

QString manualName(const process::CommandDescription& command)
{
    return QString(command.name).replace(QLatin1Char(' '), QLatin1Char('-'));
}

QByteArray writeManual(const ManualPage& page)
{
    const process::CommandDescription& command = page.command;
    const QString name = manualName(command);
    QString out = QStringLiteral(".\\\" Made from the option tables of the program.\n"
                                 ".TH %1 1 \"\" \"Handfast " HANDFAST_VERSION "\" \"Handfast\"\n"
                                 ".SH NAME\n%2 \\- %3\n.SH SYNOPSIS\n")
                      .arg(literal(name.toUpper()), literal(name), literal(command.summary));
    out += synopsis(command);
    if (!page.commands.isEmpty())
        out += QStringLiteral(".br\n\\fB%1\\fR \\fIcommand\\fR [\\fIoption\\fR...]\n")
                   .arg(literal(command.name));
    out += QStringLiteral(".SH DESCRIPTION\n") + paragraphs(command.text);
    if (!page.commands.isEmpty())
        out += QStringLiteral(".SH COMMANDS\n") + commandEntries(page.commands);
    out += QStringLiteral(".SH OPTIONS\n");
    for (const QCommandLineOption& option : command.options)
        out += optionEntry(option);
    for (const ManualSection& section : page.sections) {
        out += QStringLiteral(".SH %1\n").arg(literal(section.title));
        for (const ManualEntry& row : section.entries)
            out += row.term.isEmpty() ? paragraphs(row.text)
                                      : entry(QStringLiteral("\\fB%1\\fR").arg(literal(row.term)), row.text);
        if (!section.verbatim.isEmpty())
            out += asItIs(section.verbatim);
    }
    QStringList others;
    for (const QString& other : page.seeAlso)
        others += QStringLiteral("\\fB%1\\fR(1)").arg(literal(other));
    if (!others.isEmpty())
        out += QStringLiteral(".SH SEE ALSO\n") + others.join(QStringLiteral(",\n")) + QLatin1Char('\n');
    return out.toUtf8();
}

} // namespace app::packaging
