#include "views/dialogs/forms/setting_form.h"

#include "models/config/certificate_facts.h"
#include "models/config/concrete_path.h"
#include "models/text/schema_wording.h"
#include "views/theme/text_scale.h"
#include "views/theme/tokens.h"
#include "views/widgets/link_button.h"
#include "views/widgets/text_label.h"

#include <QFormLayout>
#include <QGridLayout>

#include <algorithm>

namespace views::dialogs {

using models::config::Configuration;
using models::config::Edit;
using models::config::ReferenceKind;

namespace {

constexpr int checkColumns = 3;
constexpr int labelWidth = 208; ///< in sections, so that those of one dialog stand alike

} // namespace

SettingForm::SettingForm(std::string pattern, QWidget* parent)
    : QWidget(parent),
      m_pattern(std::move(pattern)),
      m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::space::large);
    m_grid->setVerticalSpacing(theme::space::small);
    m_grid->setColumnStretch(1, 1);
}

void SettingForm::addCaption(const QString& words)
{
    auto* caption = new widgets::TextLabel(
        theme::captionText(words), {.role = theme::TextRole::Caption, .ink = widgets::Ink::Tertiary}, this);
    caption->setContentsMargins(0, theme::space::small, 0, 0);
    addWide(caption);
}

SettingField* SettingForm::makeField(const std::string& element)
{
    const auto& setting = models::config::settingAt(m_pattern.empty() ? element : m_pattern + " " + element);
    auto* field = new SettingField(setting, this);
    field->editor()->setObjectName(
        QString::fromStdString(element).replace(QLatin1Char(' '), QLatin1Char('.')));
    m_entries.push_back({element, field, field->value()});
    connect(field, &SettingField::edited, this, &SettingForm::edited);
    return field;
}

SettingField* SettingForm::add(const std::string& element)
{
    SettingField* field = makeField(element);
    if (field->label()) {
        const int line = m_grid->rowCount();
        const bool isOneLine = field->editor()->sizePolicy().verticalPolicy() == QSizePolicy::Fixed;
        placeLabel(field->label(), line, isOneLine);
        m_grid->addWidget(field->editor(), line, 1);
    } else {
        addWide(field->editor());
    }
    return field;
}

void SettingForm::addHelp(SettingField* field)
{
    QLabel* help = field->makeHelp();
    const int line = m_grid->rowCount();
    if (field->label())
        m_grid->addWidget(help, line, 1);
    else
        m_grid->addWidget(help, line, 0, 1, 2);
    const int underTheWords = field->label() ? 0 : theme::scaled(theme::space::huge); // of a check box
    help->setContentsMargins(underTheWords, 0, 0, theme::space::small);
}

std::vector<std::string> SettingForm::elementsOf(const std::string& pattern)
{
    std::vector<std::string> elements;
    const std::string start = pattern.empty() ? pattern : pattern + " ";
    for (const auto& setting : models::config::settings())
        if (setting.path.starts_with(start) && setting.path.find('*', start.size()) == std::string::npos)
            elements.push_back(setting.path.substr(start.size()));
    return elements;
}

void SettingForm::addSection(models::text::SettingSection section)
{
    for (const std::string& element : elementsOf(m_pattern))
        if (models::text::sectionOf(element) == section) {
            SettingField* field = add(element);
            // Sections share labels; a reader has to tell them apart.
            field->editor()->setAccessibleName(QStringLiteral("%1 (%2)").arg(
                models::text::schemaText(field->setting().label), models::text::sectionText(section)));
            standAlike(*field);
            addHelp(field);
        }
}

void SettingForm::standAlike(SettingField& field)
{
    auto* label = field.label();
    if (label == nullptr)
        return;
    label->setWordWrap(true);
    theme::atEachTextScale(label, [label] { label->setFixedWidth(theme::scaled(labelWidth)); });
}

std::vector<models::text::SettingSection> SettingForm::sectionsOf(const std::string& pattern)
{
    std::vector<models::text::SettingSection> sections;
    for (const std::string& element : elementsOf(pattern))
        if (const auto section = models::text::sectionOf(element);
            std::ranges::find(sections, section) == sections.end())
            sections.push_back(section);
    return sections;
}

void SettingForm::showWhatCounts(const std::vector<std::string>& names)
{
    Configuration scratch;
    const auto write = [&](const Entry& entry) {
        static_cast<void>(entry.field->setting().write(scratch, names, entry.field->value()));
    };
    // Any other setting would choose what it belongs to.
    for (const Entry& entry : m_entries)
        if (entry.field->setting().type == models::config::ValueType::Choice)
            write(entry);
    for (const Entry& entry : m_entries)
        if (entry.field->setting().isPresence())
            write(entry);
    for (const Entry& entry : m_entries)
        entry.field->setVisible(entry.field->setting().isAvailable(scratch, names) && !isFolded(entry));
    if (m_unfold)
        m_unfold->setVisible(
            std::ranges::any_of(m_entries, [this](const Entry& entry) { return isFolded(entry); }));
}

bool SettingForm::isFolded(const Entry& entry) const
{
    const auto& setting = entry.field->setting();
    return m_isFolded && setting.isWithoutEffect && entry.field->value() == entry.loaded &&
           entry.loaded == setting.defaultValue;
}

void SettingForm::foldWithoutEffect(const QString& place)
{
    const auto count = std::ranges::count_if(
        m_entries, [](const Entry& entry) { return entry.field->setting().isWithoutEffect; });
    if (count == 0)
        return;
    m_isFolded = true;
    m_unfold = new widgets::LinkButton(tr("Show what is only kept and exported (%1)").arg(count), this);
    m_unfold->setObjectName(
        QStringLiteral("unfold.") +
        QString::fromStdString(m_entries.front().element).replace(QLatin1Char(' '), QLatin1Char('.')));
    m_unfold->setAccessibleName(QStringLiteral("%1: %2").arg(place, m_unfold->text()));
    m_unfold->setToolTip(tr("Nothing here acts on them; an export carries them."));
    connect(m_unfold, &QAbstractButton::clicked, this, &SettingForm::unfold);
    m_grid->addWidget(m_unfold, m_grid->rowCount(), 0, 1, 2, Qt::AlignLeft);
}

void SettingForm::unfold()
{
    m_isFolded = false;
    Q_EMIT edited(); // whoever listens says again what counts
}

void SettingForm::addChecks(const std::vector<std::string>& elements)
{
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::space::large);
    grid->setVerticalSpacing(theme::space::small);
    for (int column = 0; column < checkColumns; ++column)
        grid->setColumnStretch(column, 1);
    int place = 0;
    for (const std::string& element : elements) {
        grid->addWidget(makeField(element)->editor(), place / checkColumns, place % checkColumns);
        ++place;
    }
    addWide(box);
}

/// Beside a tall editor it stands at the middle of its first line.
void SettingForm::placeLabel(QLabel* label, int line, bool isOneLine)
{
    if (!isOneLine)
        theme::atEachTextScale(label,
                               [label] { label->setMinimumHeight(theme::scaled(theme::size::control)); });
    m_grid->addWidget(label, line, 0, isOneLine ? Qt::AlignVCenter : Qt::AlignTop);
}

void SettingForm::addRow(const QString& label, QWidget* editor)
{
    const int line = m_grid->rowCount();
    auto* words = new QLabel(label, this);
    words->setBuddy(editor);
    const bool isOneLine = editor->sizePolicy().verticalPolicy() == QSizePolicy::Fixed;
    placeLabel(words, line, isOneLine);
    m_grid->addWidget(editor, line, 1);
}

void SettingForm::addWide(QWidget* widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2);
}

void SettingForm::alignWith(QFormLayout& head)
{
    std::vector<QWidget*> labels;
    for (int row = 0; row < head.rowCount(); ++row)
        if (const QLayoutItem* item = head.itemAt(row, QFormLayout::LabelRole))
            labels.push_back(item->widget());
    for (int line = 0; line < m_grid->rowCount(); ++line) {
        const QLayoutItem* item = m_grid->itemAtPosition(line, 0);
        if (item && item != m_grid->itemAtPosition(line, 1)) // else it takes the whole line
            labels.push_back(item->widget());
    }
    int widest = 0;
    for (const QWidget* label : labels)
        widest = std::max(widest, label->sizeHint().width());
    for (QWidget* label : labels)
        label->setMinimumWidth(widest);
    head.setHorizontalSpacing(m_grid->horizontalSpacing());
    head.setVerticalSpacing(m_grid->verticalSpacing());
}

SettingField* SettingForm::field(const std::string& element) const
{
    const auto found = std::ranges::find(m_entries, element, &Entry::element);
    return found == m_entries.end() ? nullptr : found->field;
}

SettingField* SettingForm::fieldOf(const models::config::Setting& setting) const
{
    for (const Entry& entry : m_entries)
        if (&entry.field->setting() == &setting)
            return entry.field;
    return nullptr;
}

void SettingForm::load(const Configuration& configuration, const std::vector<std::string>& names)
{
    for (Entry& entry : m_entries)
        entry.loaded = entry.field->value();
    follow(configuration, names);
}

void SettingForm::follow(const Configuration& configuration, const std::vector<std::string>& names)
{
    const auto store = models::config::storeOnPath(models::config::concretePath(m_pattern, names));
    for (Entry& entry : m_entries) {
        const auto& setting = entry.field->setting();
        const QSignalBlocker quiet(entry.field);
        if (setting.reference != ReferenceKind::None)
            entry.field->setNames(models::config::namesFor(configuration, setting.reference, store));
        const std::string present = setting.read(configuration, names).value_or(setting.defaultValue);
        const bool isEditedHere = entry.field->value() != entry.loaded;
        if (!isEditedHere)
            entry.field->setValue(present);
        entry.loaded = isEditedHere ? present : entry.field->value();
    }
    Q_EMIT edited();
}

std::vector<Edit> SettingForm::edits(const std::vector<std::string>& names) const
{
    std::vector<Edit> result;
    for (const Entry& entry : m_entries) {
        const std::string value = entry.field->value();
        if (value == entry.loaded || entry.field->editor()->isHidden())
            continue;
        // What is taken back here shall not count against another template.
        const auto& setting = entry.field->setting();
        const bool isTakenBack =
            value.empty() || (setting.canStateDefault() && value == setting.defaultValue);
        Edit edit{.verb = isTakenBack ? Edit::Verb::Delete : Edit::Verb::Set,
                  .path = models::config::concretePath(setting.path, names),
                  .values = {}};
        const bool hasMembers = setting.type == models::config::ValueType::Members;
        if (hasMembers && !isTakenBack && !entry.loaded.empty()) // a set adds at the end
            result.push_back({.verb = Edit::Verb::Delete, .path = edit.path, .values = {}});
        if (!isTakenBack)
            edit.values = hasMembers ? entry.field->members() : std::vector<std::string>{value};
        result.push_back(std::move(edit));
    }
    return result;
}

bool SettingForm::isEdited() const
{
    return std::ranges::any_of(m_entries,
                               [](const Entry& entry) { return entry.field->value() != entry.loaded; });
}

QString SettingForm::problem() const
{
    for (const Entry& entry : m_entries) {
        if (entry.field->editor()->isHidden())
            continue;
        if (const QString problem = entry.field->problem(); !problem.isEmpty())
            return problem;
    }
    return {};
}

void SettingForm::writeTo(Configuration& configuration, const std::vector<std::string>& names) const
{
    for (const Entry& entry : m_entries)
        if (const std::string value = entry.field->value(); !value.empty())
            static_cast<void>(entry.field->setting().write(configuration, names, value));
}

} // namespace views::dialogs
