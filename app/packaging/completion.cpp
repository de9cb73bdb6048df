#include "app/packaging/completion.h"

#include <QRegularExpression>

namespace app::packaging {

using process::CommandDescription;
using process::commandWord;
using process::ProgramDescription;

namespace {

enum class ValueKind { None, Word, File, Folder, Choice };

/// What stands behind an option, or as an argument, by its name in the help.
ValueKind kindOf(const QString& value)
{
    static const QRegularExpression choices(QStringLiteral("^[a-z0-9-]+(\\|[a-z0-9-]+)+$"));
    if (value.isEmpty())
        return ValueKind::None;
    if (value == QLatin1String("DIR"))
        return ValueKind::Folder;
    if (choices.match(value).hasMatch())
        return ValueKind::Choice;
    return value.contains(QLatin1String("FILE")) || value.contains(QLatin1String(".pem")) ? ValueKind::File
                                                                                          : ValueKind::Word;
}

QStringList choicesOf(const QString& value)
{
    return value.split(QLatin1Char('|'));
}

QString spelled(const QString& name)
{
    return (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
}

QStringList spelledNames(const CommandDescription& command)
{
    QStringList names;
    for (const QCommandLineOption& option : command.options)
        for (const QString& name : option.names())
            names += spelled(name);
    return names;
}

QStringList wordsOf(const ProgramDescription& program)
{
    QStringList words;
    for (const CommandDescription& command : program.commands)
        words += commandWord(command);
    return words;
}

/// Inside single quotes of a shell.
QString quoted(QString text)
{
    return text.replace(QLatin1Char('\''), QStringLiteral("'\\''"));
}

const QString note = QStringLiteral("made from the option tables of the program.");

// ---- bash

QString bashAnswer(const QString& value)
{
    switch (kindOf(value)) {
    case ValueKind::File:
        return QStringLiteral("files");
    case ValueKind::Folder:
        return QStringLiteral("folders");
    case ValueKind::Choice:
        return QStringLiteral("words '%1'").arg(choicesOf(value).join(QLatin1Char(' ')));
    case ValueKind::None:
    case ValueKind::Word:
        break;
    }
    return QStringLiteral(":");
}

/// The cases of one command: what follows an option, then what may stand elsewhere.
QString bashCases(const QString& word, const CommandDescription& command, const QString& further)
{
    QString out;
    for (const QCommandLineOption& option : command.options) {
        if (option.valueName().isEmpty())
            continue;
        QStringList patterns;
        for (const QString& name : option.names())
            patterns += QStringLiteral("'%1 %2'").arg(word, spelled(name));
        out += QStringLiteral("    %1) %2 ;;\n")
                   .arg(patterns.join(QLatin1Char('|')), bashAnswer(option.valueName()));
    }
    out += QStringLiteral("    '%1 '*) words '%2'").arg(word, spelledNames(command).join(QLatin1Char(' ')));
    if (!further.isEmpty())
        out += QStringLiteral(" '%1'").arg(further);
    if (kindOf(command.arguments) == ValueKind::File)
        out += QStringLiteral("; [[ $current == -* ]] || files");
    return out + QStringLiteral(" ;;\n");
}

// ---- zsh

/// A description inside '...[ ]' of _arguments.
QString zshText(QString text)
{
    for (const char character : {'\\', '[', ']', ':'})
        text.replace(QLatin1Char(character), QStringLiteral("\\") + QLatin1Char(character));
    return quoted(text);
}

QString zshValue(const QString& value)
{
    switch (kindOf(value)) {
    case ValueKind::File:
        return QStringLiteral("_files");
    case ValueKind::Folder:
        return QStringLiteral("_files -/");
    case ValueKind::Choice:
        return QStringLiteral("(%1)").arg(choicesOf(value).join(QLatin1Char(' ')));
    case ValueKind::None:
    case ValueKind::Word:
        break;
    }
    return QStringLiteral(" ");
}

QString zshArguments(const CommandDescription& command)
{
    QString out = QStringLiteral("_arguments -s");
    for (const QCommandLineOption& option : command.options)
        for (const QString& name : option.names()) {
            const bool takesValue = !option.valueName().isEmpty();
            // '*': most options may be given again, and the program says so where not.
            out += QStringLiteral(" \\\n      '*%1%2[%3]%4'")
                       .arg(spelled(name), takesValue && name.size() > 1 ? QStringLiteral("=") : QString(),
                            zshText(option.description()),
                            takesValue ? QStringLiteral(":%1:%2").arg(zshText(option.valueName()),
                                                                      zshValue(option.valueName()))
                                       : QString());
        }
    if (kindOf(command.arguments) == ValueKind::File)
        out += QStringLiteral(" \\\n      '*:file:_files'");
    return out;
}

// ---- fish

QString fishLine(const QString& program, const QString& condition, const QCommandLineOption& option)
{
    QString out = QStringLiteral("complete -c %1 -n '%2'").arg(program, condition);
    for (const QString& name : option.names())
        out += (name.size() == 1 ? QStringLiteral(" -s ") : QStringLiteral(" -l ")) + name;
    switch (kindOf(option.valueName())) {
    case ValueKind::None:
        break;
    case ValueKind::Word:
        out += QStringLiteral(" -x");
        break;
    case ValueKind::File:
        out += QStringLiteral(" -r -F");
        break;
    case ValueKind::Folder:
        out += QStringLiteral(" -x -a '(__fish_complete_directories)'");
        break;
    case ValueKind::Choice:
        out += QStringLiteral(" -x -a '%1'").arg(choicesOf(option.valueName()).join(QLatin1Char(' ')));
        break;
    }
    QString text = option.description();
    text.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('\''), QStringLiteral("\\'"));
    return out + QStringLiteral(" -d '%1'\n").arg(text);
}

} // namespace

QByteArray bashCompletion(const ProgramDescription& program)
{
    const QString name = program.itself.name;
    const QString function = QStringLiteral("_") + QString(name).replace(QLatin1Char('-'), QLatin1Char('_'));
    const QString words = wordsOf(program).join(QLatin1Char(' '));
    QString cases;
    for (const CommandDescription& command : program.commands)
        cases += bashCases(commandWord(command), command, {});
    // The program without a command comes last: its word is empty.
    cases += bashCases({}, program.itself, words);
    QString text = QStringLiteral(R"(# Completion of @NAME@ for bash, @NOTE@
@FUNCTION@()
{
  local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=
  # "--option=value" comes as three words.
  if [[ $current == '=' ]]; then
    current=
  elif [[ $before == '=' ]]; then
    before=${COMP_WORDS[COMP_CWORD-2]}
  fi
  if ((COMP_CWORD > 1)) && [[ ' @WORDS@ ' == *" ${COMP_WORDS[1]} "* ]]; then
    command=${COMP_WORDS[1]}
  fi
  files() { compopt -o filenames 2>/dev/null; mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$current"); }
  folders() { compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -d -- "$current"); }
  words() { mapfile -t COMPREPLY < <(compgen -W "$*" -- "$current"); }
  COMPREPLY=()
  case "$command $before" in
@CASES@  esac
  unset -f files folders words
}
complete -F @FUNCTION@ @NAME@
)");
    return text.replace(QLatin1String("@CASES@"), cases)
        .replace(QLatin1String("@WORDS@"), words)
        .replace(QLatin1String("@FUNCTION@"), function)
        .replace(QLatin1String("@NAME@"), name)
        .replace(QLatin1String("@NOTE@"), note)
        .toUtf8();
}

QByteArray zshCompletion(const ProgramDescription& program)
{
    const QString name = program.itself.name;
    const QString function = QStringLiteral("_") + QString(name).replace(QLatin1Char('-'), QLatin1Char('_'));
    QString cases;
    QString commands;
    for (const CommandDescription& command : program.commands) {
        cases +=
            QStringLiteral("    %1)\n      shift words\n      ((CURRENT--))\n      %2\n      return ;;\n")
                .arg(commandWord(command), zshArguments(command));
        commands += QStringLiteral("    '%1:%2'\n").arg(commandWord(command), zshText(command.summary));
    }
    return QStringLiteral("#compdef %1\n# Completion of %1 for zsh, %2\n%3()\n{\n"
                          "  local -a commands=(\n%4  )\n"
                          "  if ((CURRENT > 2)); then\n    case $words[2] in\n%5    esac\n"
                          "  elif [[ $words[CURRENT] != -* ]]; then\n"
                          "    _describe -t commands command commands\n  fi\n  %6\n}\n\n%3 \"$@\"\n")
        .arg(name, note, function, commands, cases, zshArguments(program.itself))
        .toUtf8();
}

QByteArray fishCompletion(const ProgramDescription& program)
{
    const QString name = program.itself.name;
    const QString none =
        QStringLiteral("not __fish_seen_subcommand_from ") + wordsOf(program).join(QLatin1Char(' '));
    QString out = QStringLiteral("# Completion of %1 for fish, %2\n").arg(name, note);
    if (kindOf(program.itself.arguments) != ValueKind::File)
        out += QStringLiteral("complete -c %1 -f\n").arg(name);
    for (const QCommandLineOption& option : program.itself.options)
        out += fishLine(name, none, option);
    for (const CommandDescription& command : program.commands) {
        out += QStringLiteral("complete -c %1 -n '%2' -a %3 -d '%4'\n")
                   .arg(name, none, commandWord(command),
                        QString(command.summary).replace(QLatin1Char('\''), QStringLiteral("\\'")));
        const QString condition = QStringLiteral("__fish_seen_subcommand_from ") + commandWord(command);
        for (const QCommandLineOption& option : command.options)
            out += fishLine(name, condition, option);
    }
    return out.toUtf8();
}

} // namespace app::packaging
