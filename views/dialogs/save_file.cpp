#include "views/dialogs/save_file.h"

#include "models/config/whole_file.h"
#include "models/text/detail_wording.h"

#include <QFileDialog>

namespace views::dialogs {

namespace {

QString write(const QString& name, const SaveWish& wish)
{
    const auto written =
        models::config::writeWhole({.name = name, .bytes = wish.bytes, .isPrivate = wish.isPrivate});
    return written ? QString() : models::text::detailText(written.error());
}

} // namespace

void saveFile(QWidget* parent, SaveWish wish, std::function<void(const QString& problem)> done)
{
    auto* dialog = new QFileDialog(parent, wish.title);
    dialog->setObjectName(QStringLiteral("saveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(wish.suffix);
    dialog->selectFile(wish.name + QLatin1Char('.') + wish.suffix);
    QObject::connect(
        dialog, &QFileDialog::fileSelected, parent,
        [wish = std::move(wish), done = std::move(done)](const QString& file) { done(write(file, wish)); });
    dialog->open();
}

} // namespace views::dialogs
