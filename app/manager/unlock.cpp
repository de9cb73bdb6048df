#include "app/manager/unlock.h"

#include "models/lifecycle/work_pool.h"
#include "models/store/data_directory.h"
#include "models/store/keyring.h"
#include "models/store/store.h"
#include "views/dialogs/unlock_dialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QPointer>

#include <optional>

namespace app::manager {

using namespace models;
using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;
using session::base::SecretText;
using session::pki::KeyVault;
using views::dialogs::UnlockAttempt;
using views::dialogs::UnlockDialog;

namespace {

class Unlocking final : public QObject
{
public:
    Unlocking(store::DataDirectory directory, std::unique_ptr<store::Store> store, std::string wrapped)
        : m_directory(std::move(directory)),
          m_store(std::move(store)),
          m_wrapped(std::move(wrapped)),
          m_keyring(m_directory.path(), *this)
    {
    }

    Result<KeyVault> run()
    {
        m_dialog = new UnlockDialog(QDir::toNativeSeparators(m_directory.path()),
                                    [this](const UnlockAttempt& attempt, const UnlockDialog::Answer& answer) {
                                        tryOut(attempt, answer);
                                    });
        connect(m_dialog, &QDialog::finished, this, [this](int result) {
            if (result != QDialog::Accepted)
                m_vault.reset(); // the keyring may still be at it
            m_isClosed = true;
            QCoreApplication::exit();
        });
        m_dialog->open();
        askKeyring();
        QCoreApplication::exec();
        delete m_dialog;
        if (!m_vault)
            return failure(ErrorCode::Cancelled, "the keys stay locked: no passphrase was given");
        return std::move(*m_vault);
    }

private:
    void askKeyring()
    {
        using KeyringSays = UnlockDialog::KeyringSays;
        m_dialog->waitForKeyring();
        m_keyring.read([this](Result<SecretText> kept) {
            if (!m_dialog)
                return;
            if (!kept) // a desktop without a keyring, or one that keeps nothing, is nothing to talk about
                return m_dialog->askUser(kept.error().code == ErrorCode::Timeout ? KeyringSays::NoAnswer
                                                                                 : KeyringSays::Nothing);
            tryOut({.passphrase = std::move(*kept)}, [this](const Result<>& opened) {
                if (!m_dialog)
                    return;
                if (opened)
                    return m_dialog->accept();
                m_dialog->askUser(KeyringSays::AnotherPassphrase);
            });
        });
    }

    void tryOut(const UnlockAttempt& attempt, const UnlockDialog::Answer& answer)
    {
        m_pool.run([wrapped = m_wrapped,
                    passphrase = attempt.passphrase] { return KeyVault::open(wrapped, passphrase); },
                   [this, attempt, answer](Result<KeyVault> vault) {
                       if (!vault)
                           return answer(std::unexpected(vault.error()));
                       if (m_isClosed)
                           return;
                       m_vault = std::move(*vault);
                       if (!attempt.isToBeRemembered)
                           return answer({});
                       m_keyring.write(attempt.passphrase, [this, answer](const Result<>& kept) {
                           if (kept)
                               std::ignore = m_store->setValue(store::keys::passphraseKeeper,
                                                               std::string(store::keys::keptByKeyring));
                           answer({}); // what the keyring refuses is asked for again at the next start
                       });
                   });
    }

    store::DataDirectory m_directory;
    std::unique_ptr<store::Store> m_store;
    std::string m_wrapped;
    store::Keyring m_keyring;
    lifecycle::WorkPool m_pool;
    QPointer<UnlockDialog> m_dialog;
    std::optional<KeyVault> m_vault;
    bool m_isClosed = false;
};

} // namespace

Result<KeyVault> unlock(const QString& dataDirectory)
{
    auto directory = store::DataDirectory::take(dataDirectory);
    if (!directory)
        return std::unexpected(directory.error());
    auto store = store::Store::open(directory->databaseFile());
    if (!store)
        return std::unexpected(store.error());
    auto wrapped = (*store)->value(store::keys::wrappedVault);
    if (!wrapped || !*wrapped)
        return wrapped ? failure(ErrorCode::Storage, "the data directory lacks its wrapped key")
                       : std::unexpected(wrapped.error());
    const bool quits = QGuiApplication::quitOnLastWindowClosed();
    QGuiApplication::setQuitOnLastWindowClosed(false); // the window comes after this one
    auto vault = Unlocking(std::move(*directory), std::move(*store), std::move(**wrapped)).run();
    QGuiApplication::setQuitOnLastWindowClosed(quits);
    return vault;
}

} // namespace app::manager
