#include "tests/app/dialog_stage.h"

#include "tests/support/shared_files.h"

#include <QAbstractItemView>
#include <QTest>

namespace support {

DialogStage::DialogStage(const QString& language) : m_theme(views::theme::ThemeChoice::Light)
{
    m_translations.speak(language);
    m_window = std::make_unique<views::main_window::MainWindow>(m_theme);
    new views::main_window::WindowKeys(*m_window); // the window's child
    m_window->show();
    m_dialogs = std::make_unique<gallery::SampleDialogs>();
}

DialogStage::~DialogStage()
{
    m_window.reset(); // dialogs go with it, before what they are over
    m_dialogs.reset();
    m_theme.setTextScale(100);
    m_translations.speak(QStringLiteral("en"));
}

QStringList DialogStage::names()
{
    QStringList names = gallery::SampleDialogs::names();
    if (isWithoutShared())
        names.removeOne(QStringLiteral("configuration-import"));
    return names;
}

void DialogStage::show(const QString& name, const std::function<void(QDialog&)>& look)
{
    const QPointer<QDialog> dialog = m_dialogs->open(name, m_window.get());
    QVERIFY2(dialog, qPrintable(name));
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QSize before;
    QVERIFY(QTest::qWaitFor([&] { return std::exchange(before, dialog->size()) == dialog->size(); }));
    QCoreApplication::sendPostedEvents();
    look(*dialog);
    delete dialog.data();
}

} // namespace support
