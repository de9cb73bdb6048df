#include "views/dialogs/forms/setting_field.h"

#include "models/config/edit.h"
#include "models/text/choice_wording.h"
#include "models/text/detail_wording.h"
#include "models/text/numbers.h"
#include "models/text/schema_wording.h"
#include "views/dialogs/forms/name_list.h"
#include "views/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace views::dialogs {

using models::config::ReferenceKind;
using models::config::Setting;
using models::config::ValueType;

namespace {

constexpr int highestPort = 65'535;

/// The last word of its element.
std::string_view lastWordOf(const Setting& setting)
{
    const std::string_view path = setting.path;
    return path.substr(path.rfind(' ') + 1);
}

QString defaultOf(const Setting& setting)
{
    const QString text = QString::fromStdString(setting.defaultValue);
    bool isNumber = false;
    const qlonglong number = text.toLongLong(&isNumber);
    return isNumber ? models::text::counted(number) : text;
}

/// "1 to 240, default 240"; "" where every text fits and nothing is the default.
QString rangeOf(const Setting& setting)
{
    if (setting.type == ValueType::Integer)
        return SettingField::tr("%1 to %2, default %3")
            .arg(models::text::counted(setting.minimum), models::text::counted(setting.maximum),
                 defaultOf(setting));
    if (!setting.variables.empty())
        return SettingField::tr("A variable ($name) may stand here");
    return {};
}

std::vector<std::string> membersIn(const std::string& value)
{
    auto words = models::config::splitWords(value).value_or(std::vector<std::string>());
    std::erase(words, "[");
    std::erase(words, "]");
    return words;
}

QString helpOf(const Setting& setting)
{
    QStringList sentences{models::text::schemaText(setting.help)};
    if (const QString range = rangeOf(setting); !range.isEmpty())
        sentences << range + QLatin1Char('.');
    return sentences.join(QLatin1Char(' '));
}

/// All that the schema knows of it: name, purpose, range, default, where the rule is found.
QString helpAtF1(const Setting& setting)
{
    QString text =
        QStringLiteral("<b>%1</b><br>%2")
            .arg(models::text::schemaText(setting.label).toHtmlEscaped(), helpOf(setting).toHtmlEscaped());
    const QString preset = QString::fromStdString(setting.defaultValue);
    if (!preset.isEmpty() && setting.type != ValueType::Integer) // its range says it already
        text += QStringLiteral("<br>") + SettingField::tr("Unless set: %1.").arg(preset.toHtmlEscaped());
    if (!setting.rule.empty())
        text += QStringLiteral("<br>") + SettingField::tr("Rule %1.").arg(QString::fromUtf8(setting.rule));
    return text;
}

QString toolTipOf(const Setting& setting)
{
    QString help = models::text::schemaText(setting.help);
    if (setting.isWithoutEffect)
        help += QLatin1Char(' ') + SettingField::tr("It is kept and exported; nothing here acts on it.");
    return help;
}

/// What acts on nothing says so without being asked.
QString wordsOf(const Setting& setting)
{
    const QString label = models::text::schemaText(setting.label);
    return setting.isWithoutEffect ? SettingField::tr("%1 (no effect here)").arg(label) : label;
}

/// Lets numbers outside the row's range be typed, so that the form can say why they are refused; its steps
/// stay inside.
class NumberBox final : public QSpinBox
{
public:
    NumberBox(const Setting& setting, QWidget* parent)
        : QSpinBox(parent),
          m_least(setting.minimum),
          m_most(setting.maximum)
    {
        setRange(std::min(0, m_least), m_most * 10 + 9);
        setGroupSeparatorShown(m_most != highestPort); // a port is a name
    }

    void stepBy(int steps) override { setValue(std::clamp(value() + steps, m_least, m_most)); }

protected:
    [[nodiscard]] StepEnabled stepEnabled() const override
    {
        return (value() < m_most ? StepUpEnabled : StepNone) |
               (value() > m_least ? StepDownEnabled : StepNone);
    }

private:
    int m_least;
    int m_most;
};

} // namespace

SettingField::SettingField(const Setting& setting, QWidget* parent) : QObject(parent), m_setting(setting)
{
    if (setting.type == ValueType::Boolean)
        makeCheckBox(parent);
    else if (setting.type == ValueType::Integer)
        makeSpinBox(parent);
    else if (setting.type == ValueType::Members && setting.reference != ReferenceKind::None)
        makeNameList(parent);
    else if (setting.type == ValueType::Choice || setting.reference != ReferenceKind::None)
        makeComboBox(parent);
    else
        makeLineEdit(parent);
    m_editor->setAccessibleName(models::text::schemaText(setting.label));
    m_editor->setToolTip(toolTipOf(setting));
    m_editor->setWhatsThis(helpAtF1(setting));
    if (!m_check) {
        m_label = new QLabel(wordsOf(setting), parent);
        m_label->setBuddy(m_editor);
        m_label->setToolTip(toolTipOf(setting));
    }
    setValue(setting.defaultValue);
}

void SettingField::makeCheckBox(QWidget* parent)
{
    m_check = new QCheckBox(wordsOf(m_setting), parent);
    m_editor = m_check;
    connect(m_check, &QCheckBox::toggled, this, &SettingField::edited);
}

void SettingField::makeSpinBox(QWidget* parent)
{
    m_spin = new NumberBox(m_setting, parent);
    m_editor = m_spin;
    connect(m_spin, &QSpinBox::valueChanged, this, &SettingField::edited);
}

void SettingField::makeComboBox(QWidget* parent)
{
    m_combo = new QComboBox(parent);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    if (m_setting.defaultValue.empty())
        m_combo->addItem(tr("None"), QString());
    for (const std::string_view choice : m_setting.choices)
        m_combo->addItem(models::text::choiceText(lastWordOf(m_setting), choice), QString::fromUtf8(choice));
    m_editor = m_combo;
    connect(m_combo, &QComboBox::currentIndexChanged, this, &SettingField::edited);
}

void SettingField::makeLineEdit(QWidget* parent)
{
    m_line = new QLineEdit(parent);
    if (m_setting.type != ValueType::Members) // each member has that length
        m_line->setMaxLength(m_setting.maximumLength);
    if (m_setting.type == ValueType::Secret)
        m_line->setEchoMode(QLineEdit::Password);
    m_editor = m_line;
    connect(m_line, &QLineEdit::textChanged, this, &SettingField::edited);
}

void SettingField::makeNameList(QWidget* parent)
{
    const QString label = models::text::schemaText(m_setting.label);
    m_list = new NameList({.name = QString::fromUtf8(lastWordOf(m_setting)),
                           .label = label,
                           .offered = tr("To add"),
                           .isOrdered = true},
                          parent);
    m_editor = m_list;
    connect(m_list, &NameList::edited, this, &SettingField::edited);
}

QLabel* SettingField::makeHelp()
{
    if (m_help)
        return m_help;
    m_help = new widgets::TextLabel(helpOf(m_setting),
                                    {.role = theme::TextRole::Small, .ink = widgets::Ink::Tertiary},
                                    m_editor->parentWidget());
    m_help->setWordWrap(true);
    return m_help;
}

void SettingField::setVisible(bool isVisible)
{
    m_editor->setVisible(isVisible);
    for (QLabel* words : {m_label, m_help})
        if (words)
            words->setVisible(isVisible);
}

std::vector<std::string> SettingField::members() const
{
    return m_list ? m_list->names() : membersIn(m_line->text().toStdString());
}

std::string SettingField::value() const
{
    if (m_check)
        return m_check->isChecked() ? "yes" : "no";
    if (m_spin)
        return std::to_string(m_spin->value());
    if (m_setting.type == ValueType::Members) {
        std::string text;
        for (const std::string& member : members())
            text += " " + models::config::quoted(member);
        return text.empty() ? text : "[" + text + " ]";
    }
    if (m_line && m_line->text().isEmpty())
        return m_kept;
    return (m_combo ? m_combo->currentData().toString() : m_line->text()).toStdString();
}

/// A secret that is there is never shown: it stays until something is typed.
void SettingField::keepSecret(const std::string& value)
{
    m_kept = value;
    m_line->clear();
    m_line->setPlaceholderText(value.empty() ? QString() : tr("set; type to replace it"));
}

void SettingField::setMembers(const std::string& value)
{
    const auto words = membersIn(value);
    if (m_list)
        return m_list->setNames(words);
    QStringList shown;
    for (const std::string& word : words)
        shown << QString::fromStdString(models::config::quoted(word));
    m_line->setText(shown.join(QLatin1Char(' ')));
}

void SettingField::setValue(const std::string& value)
{
    if (m_setting.type == ValueType::Members)
        return setMembers(value);
    if (m_check)
        return m_check->setChecked(value == "yes");
    if (m_spin)
        return m_spin->setValue(QString::fromStdString(value).toInt());
    if (m_line && m_setting.type == ValueType::Secret)
        return keepSecret(value);
    if (m_line)
        return m_line->setText(QString::fromStdString(value));
    const QString wanted = QString::fromStdString(value);
    int index = m_combo->findData(wanted);
    if (index < 0) {
        m_combo->addItem(tr("%1 (missing)").arg(wanted), wanted);
        index = m_combo->count() - 1;
    }
    m_combo->setCurrentIndex(index);
}

void SettingField::setNames(const std::vector<std::string>& names)
{
    if (m_list)
        return m_list->setOffered(names);
    const std::string before = value();
    {
        const QSignalBlocker quiet(m_combo);
        m_combo->clear();
        m_combo->addItem(tr("None"), QString());
        for (const std::string& name : names)
            m_combo->addItem(QString::fromStdString(name), QString::fromStdString(name));
        setValue(before);
    }
}

QString SettingField::problem() const
{
    const std::string present = value();
    if (present.empty())
        return {};
    const auto checked = models::config::checkValue(m_setting, m_setting.label, present);
    return checked ? QString() : models::text::detailText(checked.error());
}

} // namespace views::dialogs
