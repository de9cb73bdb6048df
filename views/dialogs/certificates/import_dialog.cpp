#include "views/dialogs/certificates/import_dialog.h"

#include "models/lifecycle/lifecycle.h"
#include "models/tables/import_model.h"
#include "models/tables/rows_model.h"
#include "models/text/detail_wording.h"
#include "views/dialogs/forms/entry_name.h"
#include "views/dialogs/forms/location_field.h"
#include "views/theme/tokens.h"
#include "views/widgets/table_view.h"
#include "views/widgets/text_label.h"

#include <QAction>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace views::dialogs {

using models::lifecycle::ImportReview;
using models::lifecycle::ImportRow;
using models::tables::ImportColumn;
using session::base::SecretText;
using widgets::CellKind;

namespace {

constexpr int reviewWidth = 940;
constexpr int rowsSeen = 7;

QPushButton* button(const char* name, const QString& text, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setObjectName(QString::fromLatin1(name));
    made->setAutoDefault(false);
    return made;
}

std::size_t lockedRows(const ImportReview& review)
{
    using session::pki::ReadProblem;
    return std::size_t(std::ranges::count_if(review.rows, [](const ImportRow& row) {
        return row.unread && (row.unread->problem == ReadProblem::PassphraseMissing ||
                              row.unread->problem == ReadProblem::PassphraseWrong);
    }));
}

} // namespace

ImportDialog::ImportDialog(models::lifecycle::Lifecycle& lifecycle, QWidget* parent)
    : FormDialog(
          {.name = QStringLiteral("importDialog"),
           .title = tr("Import certificates"),
           .subtitle = tr("Drop files here, choose them, or paste text with Ctrl+V: PEM, DER, PKCS#7 and "
                          "PKCS#12, with several certificates and keys in one. Nothing is taken before you "
                          "say so."),
           .accept = tr("Import")},
          parent),
      m_lifecycle(lifecycle),
      m_model(new models::tables::ImportModel(this)),
      m_location(new LocationField(lifecycle.candidate(), this)),
      m_table(new widgets::TableView(this)),
      m_hint(new widgets::TextLabel({.role = theme::TextRole::Small, .ink = widgets::Ink::Secondary}, this)),
      m_note(new widgets::TextLabel({.role = theme::TextRole::Small, .ink = widgets::Ink::Secondary}, this)),
      m_lock(new QWidget(this)),
      m_lockHint(new widgets::TextLabel({.ink = widgets::Ink::Primary}, this)),
      m_passphrase(new QLineEdit(this)),
      m_unlock(button("unlock", tr("&Unlock"), this))
{
    setAcceptDrops(true);
    body()->addStrut(reviewWidth);
    makeSources();
    makeTable();
    makePassphrase();
    connect(m_model, &models::tables::ImportModel::choiceChanged, this, &ImportDialog::check);
    connect(m_table, &widgets::TableView::currentRowChanged, this, &ImportDialog::check);
    connect(m_location, &LocationField::currentIndexChanged, this, &ImportDialog::read);
    connect(this, &QDialog::finished, this, &ImportDialog::forgetPassphrases);
    check();
}

void ImportDialog::makeSources()
{
    auto* choose = button("chooseFile", tr("Choose &files…"), this);
    auto* paste = button("paste", tr("&Paste"), this);
    auto* clear = button("startOver", tr("&Start over"), this);
    auto* pasting = new QAction(this);
    pasting->setShortcut(QKeySequence::Paste); // a field with the focus takes it first
    addAction(pasting);
    connect(choose, &QPushButton::clicked, this, &ImportDialog::chooseFiles);
    connect(paste, &QPushButton::clicked, this, &ImportDialog::pasteFromClipboard);
    connect(pasting, &QAction::triggered, this, &ImportDialog::pasteFromClipboard);
    connect(clear, &QPushButton::clicked, this, &ImportDialog::startOver);
    auto* line = new QHBoxLayout;
    line->setSpacing(theme::space::small);
    line->addWidget(choose);
    line->addWidget(paste);
    line->addWidget(clear);
    line->addStretch();
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Location"), m_location);
    form->addRow(tr("From"), line);
    body()->addLayout(form);
}

void ImportDialog::makeTable()
{
    constexpr auto column = [](ImportColumn value) { return int(value); };
    m_table->setObjectName(QStringLiteral("review"));
    m_table->setAccessibleName(tr("What was found"));
    m_table->setModel(m_model);
    m_table->setEmptyText(tr("What you drop, choose or paste is listed here, with what will become of it."));
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setStatusRoles({.status = models::tables::RowStatusRole,
                             .cause = models::tables::RowCauseRole,
                             .remaining = -1,
                             .marks = models::tables::RowMarksRole});
    m_table->setCellStyle(column(ImportColumn::Take), {.kind = CellKind::Check});
    m_table->setCellStyle(column(ImportColumn::Name), {.role = theme::TextRole::BodyStrong});
    m_table->setCellStyle(column(ImportColumn::Expires),
                          {.role = theme::TextRole::Mono, .alignment = Qt::AlignRight});
    m_table->setCellStyle(column(ImportColumn::Result), {.kind = CellKind::Status});
    m_table->setColumnWidths({{column(ImportColumn::Take), 56},
                              {column(ImportColumn::Name), 120},
                              {column(ImportColumn::Kind), 116},
                              {column(ImportColumn::Subject), 116},
                              {column(ImportColumn::Key), 120},
                              {column(ImportColumn::Chain), 96},
                              {column(ImportColumn::Expires), 76}});
    m_table->setMinimumHeight(heightOf(widgets::Density::Default) * rowsSeen);
    m_hint->setObjectName(QStringLiteral("found"));
    m_hint->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("xcaNote"));
    m_note->setWordWrap(true);
    m_note->hide();
    body()->addWidget(m_table, 1);
    body()->addWidget(m_hint);
    body()->addWidget(m_note);
}

void ImportDialog::makePassphrase()
{
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_lockHint->setObjectName(QStringLiteral("lockHint"));
    auto* line = new QHBoxLayout(m_lock);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::space::small);
    line->addWidget(m_lockHint);
    line->addWidget(m_passphrase, 1);
    line->addWidget(m_unlock);
    body()->addWidget(m_lock);
    m_lock->hide();
    m_unlock->setEnabled(false);
    connect(m_passphrase, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_unlock->setEnabled(!text.isEmpty()); });
    connect(m_passphrase, &QLineEdit::returnPressed, this, &ImportDialog::unlock);
    connect(m_unlock, &QPushButton::clicked, this, &ImportDialog::unlock);
}

void ImportDialog::startOver()
{
    m_sources.clear();
    m_note->hide();
    forgetPassphrases();
    showReview(ImportReview());
}

void ImportDialog::forgetPassphrases()
{
    m_passphrases.clear();
    m_tried = SecretText();
    m_passphrase->clear();
}

void ImportDialog::unlock()
{
    if (m_passphrase->text().isEmpty())
        return;
    m_tried = SecretText(m_passphrase->text().toStdString());
    read();
}

void ImportDialog::read()
{
    if (m_sources.empty())
        return;
    showProblem(QString());
    setBusy(tr("Reading…"));
    models::lifecycle::ImportFiles files{
        .location = m_location->store(), .sources = m_sources, .passphrases = m_passphrases};
    if (!m_tried.empty())
        files.passphrases.push_back(m_tried);
    models::lifecycle::reviewImport(
        m_lifecycle, std::move(files),
        [dialog = QPointer(this), reading = ++m_readings](const session::base::Result<ImportReview>& review) {
            if (dialog && reading == dialog->m_readings) // something may have been dropped meanwhile
                dialog->showReview(review);
        });
}

void ImportDialog::showReview(const session::base::Result<ImportReview>& review)
{
    setBusy(QString());
    if (!review)
        return showProblem(models::text::detailText(review.error()));
    const std::size_t locked = lockedRows(*review);
    const bool hasTried = !m_tried.empty();
    // It was the last one of those that were given.
    const bool hasOpened = hasTried && review->fitting.contains(m_passphrases.size());
    if (hasOpened)
        m_passphrases.push_back(m_tried);
    m_tried = SecretText();
    m_model->setReview(*review, m_lifecycle.clock().now());
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, int(ImportColumn::Take)));
    m_lock->setVisible(locked > 0);
    if (locked > 0) {
        m_lockHint->setText(hasTried && !hasOpened ? tr("The passphrase does not fit. Try another one:")
                                                   : tr("A part is encrypted. Its passphrase:"));
        m_passphrase->selectAll();
        m_passphrase->setFocus();
    } else {
        m_passphrase->clear();
        m_table->setFocus();
    }
    check();
}

QString ImportDialog::obstacle() const
{
    const ImportReview& review = m_model->review();
    if (review.rows.empty())
        return tr("There is nothing to import yet.");
    if (review.taken() == 0)
        return tr("Nothing is to be taken.");
    const models::config::StoreName store = m_location->store();
    const std::string pattern = models::config::storePattern(store) + " certificate *";
    std::set<std::string> names;
    for (const ImportRow& row : review.rows) {
        using models::lifecycle::KeyMatch;
        const bool isNew = row.keyMatch == KeyMatch::None || row.keyMatch == KeyMatch::Came;
        if (!row.take || !row.canBeTaken() || !isNew)
            continue;
        auto path = models::config::storeStars(store);
        path.push_back(row.name);
        if (const QString problem = entryNameProblem(m_lifecycle.candidate(), pattern, path);
            !problem.isEmpty())
            return problem;
        if (!names.insert(row.name).second)
            return tr("Two certificates can't both be called %1.").arg(QString::fromStdString(row.name));
    }
    return {};
}

void ImportDialog::check()
{
    const ImportReview& review = m_model->review();
    const auto taken = int(review.taken());
    const int skipped = int(review.rows.size()) - taken;
    QString hint;
    if (!review.rows.empty())
        hint = tr("%1 to be imported, %2 left.").arg(taken).arg(skipped) + QLatin1Char(' ') +
               tr("Space takes or skips a row, F2 changes its name.");
    if (const QModelIndex current = m_table->currentIndex(); current.isValid()) {
        // Its cell has no room for a long reason.
        const QModelIndex result = current.siblingAtColumn(int(ImportColumn::Result));
        hint = result.data(Qt::ToolTipRole).toString() + QStringLiteral(".\n") + hint;
    }
    m_hint->setText(hint);
    setAcceptText(taken == 0 ? tr("Import") : tr("Import %1").arg(taken));
    setObstacle(obstacle());
}

void ImportDialog::proposeLocation(const models::config::StoreName& store)
{
    m_location->setStore(store);
}

void ImportDialog::send()
{
    const ImportReview& review = m_model->review();
    const auto first =
        std::ranges::find_if(review.rows, [](const ImportRow& row) { return row.take && row.canBeTaken(); });
    const QString name = first == review.rows.end() ? QString() : QString::fromStdString(first->name);
    if (const auto done = models::lifecycle::takeImport(m_lifecycle, review); !done)
        return showProblem(models::text::detailText(done.error()));
    Q_EMIT imported(m_location->store(), name);
    accept();
}

} // namespace views::dialogs
