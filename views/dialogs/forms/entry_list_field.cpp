#include "views/dialogs/forms/entry_list_field.h"

#include "models/config/schema/schema.h"
#include "models/text/schema_wording.h"
#include "views/dialogs/forms/setting_form.h"
#include "views/theme/fonts.h"
#include "views/theme/tokens.h"
#include "views/widgets/mnemonic.h"
#include "views/widgets/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace views::dialogs {

using models::config::Edit;
using models::config::entryListAt;

namespace {

constexpr int entriesSeen = 4;
constexpr int nameRole = Qt::UserRole;

/// Those without a page or a dialog of their own.
constexpr const char* lastWords[] = {" authorization-list *", " disk-pair *", " ocsp-responder *",
                                     " logfwd-setting devices *"};

} // namespace

std::vector<std::string> EntryListField::listsOf(const std::string& objectPattern)
{
    std::vector<std::string> lists;
    for (const auto& list : models::config::entryLists())
        if (list.path.starts_with(objectPattern + " ") &&
            std::ranges::any_of(lastWords, [&](const char* end) { return list.path.ends_with(end); }))
            lists.push_back(list.path);
    return lists;
}

EntryListField::EntryListField(const models::config::Configuration& candidate, EntryPlace place,
                               QWidget* parent)
    : QWidget(parent),
      m_draft(candidate),
      m_place(std::move(place)),
      m_list(new QListWidget(this)),
      m_add(makeButton("add", tr("&Add…"), &EntryListField::add)),
      m_change(makeButton("edit", tr("&Edit…"), &EntryListField::change)),
      m_remove(makeButton("remove", tr("&Remove"), &EntryListField::remove))
{
    const auto& list = entryListAt(m_place.pattern);
    m_list->setObjectName(QString::fromStdString(m_place.pattern.substr(0, m_place.pattern.size() - 2))
                              .section(QLatin1Char(' '), -1));
    m_list->setAccessibleName(models::text::schemaText(list.label));
    m_list->setFixedHeight(entriesSeen * (fontMetrics().height() + 2 * theme::space::tiny));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::space::small);
    for (QPushButton* button : {m_add, m_change, m_remove})
        buttons->addWidget(button);
    buttons->addStretch();
    auto* caption =
        new widgets::TextLabel(theme::captionText(models::text::schemaText(list.label)),
                               {.role = theme::TextRole::Caption, .ink = widgets::Ink::Tertiary}, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::space::small, 0, theme::space::medium);
    column->setSpacing(theme::space::small);
    column->addWidget(caption);
    column->addWidget(m_list);
    column->addLayout(buttons);
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] {
        const bool isChosen = m_list->currentItem() != nullptr;
        m_change->setEnabled(isChosen);
        m_remove->setEnabled(isChosen);
    });
    connect(m_list, &QListWidget::itemDoubleClicked, this, &EntryListField::change);
    m_list->installEventFilter(this);
    refresh();
}

QPushButton* EntryListField::makeButton(const char* name, const QString& text, void (EntryListField::*act)())
{
    auto* button = new QPushButton(text, this);
    const std::string_view words = entryListAt(m_place.pattern).label;
    const QString label = models::text::schemaText(words);
    button->setObjectName(QLatin1String(name) + QLatin1Char('.') + QString::fromUtf8(words));
    button->setAccessibleName(QStringLiteral("%1: %2").arg(widgets::withoutMnemonic(text), label));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

QWidget* EntryListField::list() const
{
    return m_list;
}

/// The view would pass Enter on to the default button.
bool EntryListField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    change();
    return true;
}

const models::config::Setting* EntryListField::presence() const
{
    const std::string node = m_place.pattern.substr(0, m_place.pattern.rfind(' '));
    const std::string above = node.substr(0, node.rfind(' ') + 1);
    const auto& all = models::config::settings();
    const auto found = std::ranges::find_if(all, [&](const models::config::Setting& setting) {
        return setting.path.starts_with(above) && setting.isPresence() &&
               setting.path.find(' ', above.size()) == std::string::npos;
    });
    return found == all.end() ? nullptr : &*found;
}

std::vector<Edit> EntryListField::edits() const
{
    return isVisibleTo(parentWidget()) ? m_edits : std::vector<Edit>();
}

bool EntryListField::holds(const models::config::Setting& setting) const
{
    return setting.path.starts_with(m_place.pattern + " ");
}

void EntryListField::open(const std::string& name)
{
    EntryPlace place = m_place;
    place.name = name;
    auto* dialog = new EntryDialog(m_draft, place, this);
    connect(dialog, &EntryDialog::done, this, &EntryListField::take);
    dialog->open();
}

void EntryListField::change()
{
    if (const auto* item = m_list->currentItem())
        open(item->data(nameRole).toString().toStdString());
}

void EntryListField::remove()
{
    const auto* item = m_list->currentItem();
    if (!item)
        return;
    EntryPlace place = m_place;
    place.name = item->data(nameRole).toString().toStdString();
    take({{Edit::Verb::Delete, entryPath(place), {}}});
}

void EntryListField::take(const std::vector<Edit>& edits)
{
    if (!models::config::apply(m_draft, edits)) // the dialog has checked them
        return;
    m_edits.insert(m_edits.end(), edits.begin(), edits.end());
    refresh();
    Q_EMIT edited();
}

/// "A: subject, common-name, fw-01".
QString EntryListField::lineOf(const std::string& name) const
{
    std::vector<std::string> names = m_place.parents;
    names.push_back(name);
    QStringList values;
    for (const std::string& element : SettingForm::elementsOf(m_place.pattern)) {
        const auto& setting = models::config::settingAt(m_place.pattern + " " + element);
        if (const auto value = setting.read(m_draft, names); value && !value->empty())
            values << QString::fromStdString(*value);
    }
    const QString line = QString::fromStdString(name);
    return values.isEmpty() ? line : line + QStringLiteral(": ") + values.join(QStringLiteral(", "));
}

void EntryListField::refresh()
{
    const auto names = entryListAt(m_place.pattern).names(m_draft, m_place.parents);
    m_list->clear();
    for (const std::string& name : names) {
        auto* item = new QListWidgetItem(lineOf(name), m_list);
        item->setData(nameRole, QString::fromStdString(name));
    }
    m_change->setEnabled(false);
    m_remove->setEnabled(false);
    const int most = entryListAt(m_place.pattern).maximumEntries;
    m_add->setEnabled(most == 0 || int(names.size()) < most);
}

} // namespace views::dialogs
