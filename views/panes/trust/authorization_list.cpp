#include "views/panes/trust/authorization_list.h"

#include "models/config/schema/schema.h"
#include "models/lifecycle/lifecycle.h"
#include "models/tables/authorization_rows.h"
#include "models/text/detail_wording.h"
#include "views/dialogs/fleet/authorization_dialog.h"
#include "views/dialogs/message.h"
#include "views/widgets/table_view.h"
#include "views/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace views::panes {

using models::tables::AuthorizationColumn;
using theme::TextRole;

namespace {

constexpr int leastHeight = 150;
constexpr const char* listPattern = "deviceconfig setting management secure-conn-server authorization-list *";

} // namespace

AuthorizationList::AuthorizationList(models::lifecycle::Lifecycle& lifecycle, QWidget* parent)
    : QWidget(parent),
      m_lifecycle(lifecycle),
      m_rows(new models::tables::RowsModel(models::tables::authorizationTitles(), this)),
      m_table(new widgets::TableView(this)),
      m_sentence(new widgets::TextLabel({.role = TextRole::Small, .ink = widgets::Ink::Secondary}, this)),
      m_add(makeButton(QStringLiteral("authorization.add"), tr("&Add entry…"), &AuthorizationList::add)),
      m_edit(makeButton(QStringLiteral("authorization.edit"), tr("&Edit entry…"), &AuthorizationList::edit)),
      m_remove(
          makeButton(QStringLiteral("authorization.remove"), tr("&Remove entry"), &AuthorizationList::remove))
{
    m_table->setModel(m_rows);
    m_table->setSortingEnabled(false);
    m_table->setObjectName(QStringLiteral("authorization.table"));
    m_table->setAccessibleName(tr("Authorization list"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(leastHeight);
    m_table->setCellStyle(int(AuthorizationColumn::Name), {.role = TextRole::BodyStrong});
    m_table->setCellStyle(int(AuthorizationColumn::Value), {.role = TextRole::Mono});
    m_table->setColumnWidths({{int(AuthorizationColumn::Name), 150},
                              {int(AuthorizationColumn::Identifier), 150},
                              {int(AuthorizationColumn::Type), 130}});
    m_sentence->setObjectName(QStringLiteral("authorization.sentence"));
    m_sentence->setWordWrap(true);
    auto* line = new QHBoxLayout;
    line->addWidget(m_sentence, 1);
    for (QPushButton* button : {m_remove, m_edit, m_add})
        line->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    column->addLayout(line);
    connect(m_table, &widgets::TableView::currentRowChanged, this, &AuthorizationList::check);
    connect(m_table, &widgets::TableView::rowOpened, this, &AuthorizationList::edit);
    connect(&lifecycle, &models::lifecycle::Lifecycle::candidateChanged, this, &AuthorizationList::refresh);
    connect(&lifecycle, &models::lifecycle::Lifecycle::runningChanged, this, &AuthorizationList::refresh);
    refresh();
}

QPushButton* AuthorizationList::makeButton(const QString& name, const QString& text,
                                           void (AuthorizationList::*act)())
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void AuthorizationList::refresh()
{
    m_rows->setRows(models::tables::authorizationRows(m_lifecycle.candidate().secureConnServer));
    check();
}

void AuthorizationList::check()
{
    const auto& server = m_lifecycle.candidate().secureConnServer;
    const int most = models::config::entryListAt(listPattern).maximumEntries;
    const bool isFull = int(server.authorizationList.size()) >= most;
    m_add->setEnabled(server.customize && !isFull);
    m_edit->setEnabled(!current().empty());
    m_remove->setEnabled(!current().empty());
    m_sentence->setText(!server.customize ? tr("Put the settings above into the candidate first.")
                        : isFull          ? tr("The list is full: it has %1 entries.").arg(most)
                        : server.authorizationList.empty()
                            ? tr("No entry yet. Each goes into the candidate at once.")
                            : tr("Each goes into the candidate at once; one that matches lets a device in."));
}

std::string AuthorizationList::current() const
{
    return m_rows->keyAt(m_table->currentIndex().row()).toStdString();
}

void AuthorizationList::add()
{
    (new dialogs::AuthorizationDialog(m_lifecycle, {}, this))->open();
}

void AuthorizationList::edit()
{
    if (const std::string name = current(); !name.empty())
        (new dialogs::AuthorizationDialog(m_lifecycle, name, this))->open();
}

void AuthorizationList::remove()
{
    const std::string name = current();
    const auto done = m_lifecycle.edit(
        {{models::config::Edit::Verb::Delete,
          {"deviceconfig", "setting", "management", "secure-conn-server", "authorization-list", name},
          {}}});
    if (!done)
        dialogs::tell(this, {.headline = tr("The entry was not removed."),
                             .text = models::text::detailText(done.error())});
}

} // namespace views::panes
