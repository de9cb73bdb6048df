#include "views/dialogs/settings_dialog.h"

#include "models/config/concrete_path.h"
#include "models/config/schema/schema.h"
#include "models/lifecycle/lifecycle.h"
#include "views/dialogs/forms/draft_findings.h"
#include "views/dialogs/forms/entry_list_field.h"
#include "views/dialogs/forms/setting_form.h"
#include "views/theme/text_scale.h"
#include "views/theme/tokens.h"
#include "views/widgets/condition_table.h"
#include "views/widgets/scroll_page.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace views::dialogs {

namespace {

constexpr int listWidth = 204;
constexpr int widestList = 230;
constexpr QSize leastPage(540, 320);
constexpr int widestPage = 700;
constexpr int usualHeight = 600;

} // namespace

SettingsDialog::SettingsDialog(models::lifecycle::Lifecycle& lifecycle, SettingsSubject subject,
                               QWidget* parent)
    : FormDialog({.name = QStringLiteral("settingsDialog"),
                  .title = subject.title,
                  .subtitle = subject.subtitle,
                  .accept = tr("Save")},
                 parent),
      m_lifecycle(lifecycle),
      m_subject(std::move(subject)),
      m_list(new QListWidget(this)),
      m_pages(new QStackedWidget(this)),
      m_notes(new widgets::ConditionTable(this))
{
    m_list->setObjectName(QStringLiteral("sections"));
    m_list->setAccessibleName(tr("Sections"));
    m_list->setFixedWidth(theme::scaled(listWidth));
    m_pages->setMinimumSize(leastPage);
    for (const auto section : SettingForm::sectionsOf(m_subject.pattern))
        addSection(section);
    for (const std::string& list : EntryListField::listsOf(m_subject.pattern))
        addList(list);
    const int longest = m_list->sizeHintForColumn(0) + 2 * (m_list->frameWidth() + theme::space::tiny);
    m_list->setFixedWidth(std::clamp(longest, theme::scaled(listWidth), theme::scaled(widestList)));
    auto* line = new QHBoxLayout;
    line->setSpacing(theme::space::large);
    line->addWidget(m_list);
    line->addWidget(m_pages, 1);
    body()->addLayout(line, 1);
    body()->addWidget(m_notes);
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    for (const Section& section : m_sections)
        section.form->load(m_lifecycle.candidate(), m_subject.names);
    for (const Section& section : m_sections) {
        connect(section.form, &SettingForm::edited, this, &SettingsDialog::check);
        for (const EntryListField* list : section.lists)
            connect(list, &EntryListField::edited, this, &SettingsDialog::check);
    }
    m_list->setCurrentRow(0);
    check();
    int needed =
        leastPage.width(); // so that pages scroll up and down only, if a small screen has room for it
    for (const Section& section : m_sections)
        needed = std::max(needed, section.page->widget()->minimumSizeHint().width() +
                                      style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    m_pages->setMinimumWidth(std::min(needed, widestPage));
    for (const Section& section : m_sections)
        section.page->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    resize(sizeHint().expandedTo(QSize(0, usualHeight)));
}

SettingsDialog::Section& SettingsDialog::addSection(models::text::SettingSection section)
{
    auto* form = new SettingForm(m_subject.pattern, this);
    form->addSection(section);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, theme::space::medium, 0); // the scroll bar's
    column->addWidget(form);
    column->addStretch();
    auto* page = new widgets::ScrollPage(content, m_pages);
    m_list->addItem(models::text::sectionText(section));
    m_pages->addWidget(page);
    return m_sections.emplace_back(section, form, page);
}

void SettingsDialog::addList(const std::string& pattern)
{
    const auto which = models::text::sectionOf(pattern);
    const auto found = std::ranges::find(m_sections, which, &Section::which);
    Section& section = found == m_sections.end() ? addSection(which) : *found;
    auto* list =
        new EntryListField(m_lifecycle.candidate(), {.pattern = pattern, .parents = m_subject.names}, this);
    section.form->addWide(list);
    section.lists.push_back(list);
}

void SettingsDialog::leadTo(const Section& section, QWidget* focus)
{
    m_list->setCurrentRow(int(&section - m_sections.data()));
    focus->setFocus(Qt::OtherFocusReason);
    // Only when it is shown it is known where it stands.
    QTimer::singleShot(0, focus, [page = section.page, focus] { page->ensureWidgetVisible(focus); });
}

bool SettingsDialog::showSetting(const std::vector<std::string>& path)
{
    const auto match = models::config::findSetting(path);
    if (!match)
        return false;
    for (const Section& section : m_sections) {
        QWidget* focus = nullptr;
        if (const SettingField* field = section.form->fieldOf(*match->setting))
            focus = field->editor();
        for (const EntryListField* list : section.lists)
            if (list->holds(*match->setting))
                focus = list->list();
        if (!focus)
            continue;
        leadTo(section, focus);
        return true;
    }
    return false;
}

std::vector<models::config::Edit> SettingsDialog::edits() const
{
    std::vector<models::config::Edit> edits;
    for (const Section& section : m_sections) {
        std::ranges::move(section.form->edits(m_subject.names), std::back_inserter(edits));
        for (const EntryListField* list : section.lists)
            std::ranges::copy(list->edits(), std::back_inserter(edits));
    }
    return edits;
}

void SettingsDialog::check()
{
    if (std::exchange(m_isChecking, true))
        return;
    QString problem;
    for (const Section& section : m_sections) {
        section.form->showWhatCounts(m_subject.names);
        for (EntryListField* list : section.lists)
            if (const auto* presence = list->presence())
                if (const SettingField* field = section.form->fieldOf(*presence))
                    list->setVisible(field->value() == "yes");
        if (problem.isEmpty())
            problem = section.form->problem();
    }
    DraftFindings findings;
    // Devices, appliances and groups are left out of what is judged for a form.
    if (problem.isEmpty() && m_subject.pattern.starts_with("template")) {
        findings = draftFindings(m_lifecycle, edits(),
                                 models::config::concretePath(m_subject.pattern, m_subject.names));
        problem = findings.obstacle;
    }
    m_notes->setRows(findingRows(findings.notes));
    setObstacle(problem);
    m_isChecking = false;
}

void SettingsDialog::send()
{
    closeAfter(m_lifecycle.edit(edits()));
}

} // namespace views::dialogs
