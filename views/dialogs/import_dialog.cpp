#include "views/dialogs/import_dialog.h"

#include "models/config/schema.h"
#include "models/lifecycle/certificate_import.h"
#include "views/dialogs/location_field.h"
#include "views/widgets/text_label.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace views::dialogs {

namespace {

constexpr qint64 largestFile = 1 << 20;
constexpr int linesOfPem = 8;

/// A file name without what a certificate's name can't hold.
QString nameFrom(const QString& file)
{
    static const QRegularExpression strange(QStringLiteral("[^A-Za-z0-9 ._-]"));
    return QFileInfo(file).completeBaseName().remove(strange);
}

bool holdsKey(const QString& pem)
{
    return pem.contains(QLatin1String("PRIVATE KEY-----"));
}

} // namespace

ImportDialog::ImportDialog(models::lifecycle::Lifecycle& lifecycle, QWidget* parent)
    : FormDialog({.name = QStringLiteral("importDialog"),
                  .title = tr("Import certificate"),
                  .subtitle = tr("Drop a PEM file here, choose one, or paste its text: certificate, chain "
                                 "and private key may be in one."),
                  .accept = tr("Import")},
                 parent),
      m_lifecycle(lifecycle),
      m_location(new LocationField(lifecycle.candidate(), this)),
      m_name(new QLineEdit(this)),
      m_pem(new QPlainTextEdit(this)),
      m_passphrase(new QLineEdit(this)),
      m_found(new widgets::TextLabel({.role = theme::TextRole::Small, .ink = widgets::Ink::Secondary}, this))
{
    setAcceptDrops(true);
    makeFields();
    connect(m_name, &QLineEdit::textChanged, this, &ImportDialog::check);
    connect(m_pem, &QPlainTextEdit::textChanged, this, &ImportDialog::check);
    connect(m_passphrase, &QLineEdit::textChanged, this, &ImportDialog::check);
    m_name->setFocus();
    check();
}

void ImportDialog::makeFields()
{
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setAccessibleName(tr("Certificate name"));
    m_name->setMaxLength(models::config::entryListAt("panorama certificate *").maximumNameLength);
    m_pem->setObjectName(QStringLiteral("pem"));
    m_pem->setAccessibleName(tr("PEM text"));
    m_pem->setFont(theme::font(theme::TextRole::Mono));
    m_pem->setPlaceholderText(QStringLiteral("-----BEGIN CERTIFICATE-----"));
    m_pem->setTabChangesFocus(true);
    m_pem->setAcceptDrops(false); // the dialog takes files
    m_pem->setMinimumHeight(m_pem->fontMetrics().lineSpacing() * linesOfPem);
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setPlaceholderText(tr("of an encrypted private key"));
    m_found->setObjectName(QStringLiteral("found"));
    m_found->setWordWrap(true);
    auto* choose = new QPushButton(tr("Choose &file…"), this);
    choose->setObjectName(QStringLiteral("chooseFile"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Location"), m_location);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&PEM text"), m_pem);
    form->addRow(QString(), choose);
    form->addRow(tr("Pa&ssphrase"), m_passphrase);
    form->addRow(QString(), m_found);
    body()->addLayout(form);
}

void ImportDialog::setPem(const QString& pem)
{
    m_pem->setPlainText(pem);
}

void ImportDialog::readFiles(const QList<QUrl>& files)
{
    QString text;
    for (const QUrl& file : files) {
        QFile source(file.toLocalFile());
        if (!source.open(QIODevice::ReadOnly))
            return showProblem(tr("%1 can't be read: %2").arg(file.toDisplayString(), source.errorString()));
        if (source.size() > largestFile)
            return showProblem(tr("%1 is too large for a certificate.").arg(file.fileName()));
        text += QString::fromUtf8(source.readAll()) + QLatin1Char('\n');
    }
    showProblem(QString());
    setPem(text);
    if (m_name->text().isEmpty() && !files.isEmpty())
        m_name->setText(nameFrom(files.first().fileName()));
}

void ImportDialog::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Choose PEM files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer *.key)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::urlsSelected, this, &ImportDialog::readFiles);
    dialog->open();
}

QString ImportDialog::obstacle() const
{
    const std::string name = m_name->text().toStdString();
    if (m_pem->toPlainText().trimmed().isEmpty())
        return tr("There is nothing to import yet.");
    if (name.empty())
        return tr("The certificate needs a name.");
    const auto checked =
        models::config::checkEntryName(models::config::entryListAt("panorama certificate *"), name);
    return checked ? QString() : QString::fromStdString(checked.error().detail);
}

void ImportDialog::check()
{
    const QString pem = m_pem->toPlainText();
    const auto certificates = session::pki::readPemCertificates(pem.toStdString());
    QStringList found;
    if (!certificates)
        found << tr("A certificate in it can't be read.");
    else
        for (const auto& certificate : *certificates)
            found << QString::fromStdString(certificate.subject());
    if (holdsKey(pem))
        found << tr("A private key");
    m_found->setText(pem.trimmed().isEmpty() ? QString()
                     : found.isEmpty()       ? tr("No certificate is in this text.")
                                             : tr("Found: %1").arg(found.join(QStringLiteral(" · "))));
    setObstacle(obstacle());
}

void ImportDialog::send()
{
    models::lifecycle::ImportRequest request;
    request.location.path = m_location->storePath();
    request.name = m_name->text().toStdString();
    request.pem = m_pem->toPlainText().toStdString();
    request.passphrase = session::pki::SecretText(m_passphrase->text().toStdString());
    const auto done = models::lifecycle::importCertificate(m_lifecycle, request);
    if (!done)
        return showProblem(QString::fromStdString(done.error().detail));
    Q_EMIT imported(QString::fromStdString(m_location->templateName()), m_name->text());
    accept();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    if (event->mimeData()->hasUrls())
        readFiles(event->mimeData()->urls());
    else
        setPem(event->mimeData()->text());
}

} // namespace views::dialogs
