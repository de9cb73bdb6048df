#include "views/dialogs/certificates/reveal_key_dialog.h"

#include "models/lifecycle/certificates/certificate_export.h"
#include "models/lifecycle/master_passphrase.h"
#include "models/text/detail_wording.h"
#include "views/dialogs/forms/fields.h"
#include "views/theme/fonts.h"
#include "views/widgets/secret_clipboard.h"

#include <QFontMetrics>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace views::dialogs {

namespace {

constexpr int keyLines = 10;

} // namespace

RevealKeyDialog::RevealKeyDialog(models::lifecycle::Lifecycle& lifecycle, RevealedObject object,
                                 QWidget* parent)
    : OwnerDialog(
          {.name = QStringLiteral("revealKeyDialog"),
           .title = tr("Private key of %1").arg(QString::fromStdString(object.name)),
           .subtitle = tr("Whoever reads it can be what the certificate says. It is shown in the clear "
                          "until this dialog closes."),
           .accept = tr("&Show it")},
          lifecycle, parent),
      m_object(std::move(object)),
      m_key(named(new QPlainTextEdit(this), "key", tr("Private key"))),
      m_copy(named(new QPushButton(tr("&Copy for 20 seconds"), this), "copy", tr("Copy for 20 seconds")))
{
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    if (canAskOwner())
        form->addRow(tr("&Master passphrase"), master());
    else
        master()->hide(); // made at random: there is nobody who could type it
    body()->addLayout(form);
    m_key->setReadOnly(true);
    m_key->setTabChangesFocus(true);
    m_key->setFont(theme::font(theme::TextRole::Mono));
    m_key->setMinimumHeight(keyLines * QFontMetrics(m_key->font()).lineSpacing());
    m_key->setContextMenuPolicy(Qt::NoContextMenu); // its copy would stay
    m_key->setTextInteractionFlags(Qt::NoTextInteraction);
    m_key->hide();
    m_copy->setAutoDefault(false);
    m_copy->hide();
    body()->addWidget(m_key, 1);
    body()->addWidget(m_copy, 0, Qt::AlignLeft);
    connect(master(), &QLineEdit::textChanged, this, &RevealKeyDialog::check);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { widgets::copySecret(session::base::SecretText(m_key->toPlainText().toStdString())); });
    check();
}

RevealKeyDialog::~RevealKeyDialog() = default;

void RevealKeyDialog::check()
{
    if (m_key->isVisible())
        return setObstacle(tr("It is shown above."));
    const bool isOpen = !canAskOwner() || !master()->text().isEmpty();
    setObstacle(isOpen ? QString() : tr("Type the master passphrase."));
}

void RevealKeyDialog::send()
{
    if (!canAskOwner())
        return reveal();
    askOwner([this] { reveal(); });
}

void RevealKeyDialog::reveal()
{
    const auto key = models::lifecycle::revealKey(lifecycle(), m_object.location, m_object.name);
    if (!key)
        return showProblem(models::text::detailText(key.error()));
    master()->clear();
    master()->setEnabled(false);
    m_key->setPlainText(QString::fromStdString(key->reveal()));
    m_key->show();
    m_copy->show();
    setDone();
    check();
    makeRoom();
}

} // namespace views::dialogs
