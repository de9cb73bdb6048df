// C-7: one key is wrapped anew, all others stay as they are; a wrong passphrase touches nothing.
#include "models/lifecycle/master_passphrase.h"

#include "models/lifecycle/certificates/certificates.h"
#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/foundation.h"
#include "models/store/data_directory.h"
#include "tests/models/lifecycle/lifecycle_estate.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTest>

namespace tst_master_passphrase {

using namespace models;
using lifecycle::PassphraseKeeper;
using lifecycle::PassphraseOutcome;
using session::base::ErrorCode;
using session::base::SecretText;
using support::LifecycleEstate;

class MasterPassphraseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        m_directory.emplace(LifecycleEstate::required(store::DataDirectory::take(m_place->filePath("data"))));
        open(LifecycleEstate::required(m_directory->passphrase(std::nullopt)));
    }
    void cleanup()
    {
        m_lifecycle.reset();
        m_store.reset();
        m_directory.reset();
    }

    void theDirectoryKeepsTheFirstOne()
    {
        QCOMPARE(lifecycle::passphraseKeeper(*m_lifecycle), PassphraseKeeper::Directory);
    }
    void oneKeyIsWrappedAnew()
    {
        const auto sealed = m_lifecycle->vault().seal(SecretText("what was sealed before"), "test");
        QVERIFY(sealed);
        const std::string before = wrapped();
        // The one that the directory keeps need not be typed.
        const auto outcome = change("", "a new passphrase", PassphraseKeeper::Nobody);
        QVERIFY2(outcome.change, outcome.change.error().detail.c_str());
        QVERIFY(outcome.keeping);
        QVERIFY(wrapped() != before);
        QCOMPARE(lifecycle::passphraseKeeper(*m_lifecycle), PassphraseKeeper::Nobody);
        QCOMPARE(m_directory->passphrase(std::nullopt).error().code, ErrorCode::Denied);
        reopen("a new passphrase");
        QVERIFY(m_lifecycle);
        QCOMPARE(m_lifecycle->vault().unseal(*sealed, "test")->reveal(), "what was sealed before");
    }
    void aWrongOneTouchesNothing()
    {
        QVERIFY(change("", "a new passphrase", PassphraseKeeper::Nobody).change);
        const std::string before = wrapped();
        for (const char* wrong : {"", "A new passphrase", "a new passphrase "}) {
            const auto outcome = change(wrong, "yet another one", PassphraseKeeper::Directory);
            QVERIFY(!outcome.change);
            QCOMPARE(outcome.change.error().code, ErrorCode::Denied);
            QVERIFY(!outcome.change.error().detail.contains("another"));
        }
        QCOMPARE(wrapped(), before);
        QVERIFY(!m_directory->keepsPassphrase());
        reopen("a new passphrase");
        QVERIFY(m_lifecycle);
    }
    void aShortOneIsRefused()
    {
        const std::string before = wrapped();
        QCOMPARE(change("", "seven77", PassphraseKeeper::Nobody).change.error().code,
                 ErrorCode::InvalidArgument);
        QCOMPARE(change("", "äöüäöüä", PassphraseKeeper::Nobody).change.error().code,
                 ErrorCode::InvalidArgument); // fourteen bytes
        QCOMPARE(wrapped(), before);
        QVERIFY(change("", "eight888", PassphraseKeeper::Nobody).change);
    }
    void theDirectoryKeepsTheNewOneForItsOwner()
    {
        const auto outcome = change("", "a new passphrase", PassphraseKeeper::Directory);
        QVERIFY(outcome.change && outcome.keeping);
        QCOMPARE(m_directory->passphrase(std::nullopt)->reveal(), "a new passphrase");
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                            QFileDevice::WriteOther;
        QVERIFY(!(QFile::permissions(m_place->filePath("data/passphrase")) & others));
    }
    void aKeyringThatIsNotThereIsNoHarm()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all");
        const auto outcome = change("", "a new passphrase", PassphraseKeeper::Keyring);
        QVERIFY2(outcome.change, "the passphrase counts");
        QVERIFY2(!outcome.keeping, "and it is said that nobody keeps it");
        QCOMPARE(lifecycle::passphraseKeeper(*m_lifecycle), PassphraseKeeper::Nobody);
        reopen("a new passphrase");
        QVERIFY(m_lifecycle);
    }
    void twoChangesAtOnceDoNotUndoEachOther()
    {
        std::vector<PassphraseOutcome> outcomes;
        for (const char* next : {"the first one", "the second one"})
            lifecycle::changePassphrase(
                *m_lifecycle, {.current = {}, .next = SecretText(next), .keeper = PassphraseKeeper::Nobody},
                [&outcomes](const PassphraseOutcome& outcome) { outcomes.push_back(outcome); });
        QTRY_COMPARE_WITH_TIMEOUT(outcomes.size(), 2U, 60000);
        QCOMPARE(int(outcomes[0].change.has_value()) + int(outcomes[1].change.has_value()), 1);
    }

private:
    void open(const SecretText& passphrase)
    {
        m_store = LifecycleEstate::required(store::Store::open(m_directory->databaseFile()));
        auto foundation = lifecycle::layFoundation(*m_store, passphrase, m_clock);
        if (!foundation)
            return;
        m_lifecycle = std::make_unique<lifecycle::Lifecycle>(
            lifecycle::LifecycleParts{.store = *m_store,
                                      .vault = std::move(foundation->vault),
                                      .factory = std::move(foundation->factory),
                                      .engine = nullptr,
                                      .devices = m_devices,
                                      .clock = m_clock,
                                      .options = {},
                                      .dataDirectory = &*m_directory});
        static_cast<void>(LifecycleEstate::required(m_lifecycle->load()));
    }
    void reopen(const char* passphrase)
    {
        m_lifecycle.reset();
        m_store.reset();
        open(SecretText(passphrase));
    }
    PassphraseOutcome change(const char* current, const char* next, PassphraseKeeper keeper)
    {
        std::optional<PassphraseOutcome> outcome;
        lifecycle::changePassphrase(
            *m_lifecycle, {.current = SecretText(current), .next = SecretText(next), .keeper = keeper},
            [&outcome](const PassphraseOutcome& made) { outcome = made; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(outcome, 60000); }();
        return outcome.value_or(PassphraseOutcome());
    }
    std::string wrapped() const { return m_store->value(store::keys::wrappedVault)->value_or(""); }

    std::unique_ptr<QTemporaryDir> m_place;
    session::base::SystemClock m_clock;
    lifecycle::DeviceRegistry m_devices;
    std::optional<store::DataDirectory> m_directory;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<lifecycle::Lifecycle> m_lifecycle;
};

HANDFAST_TEST(MasterPassphraseTest)

} // namespace tst_master_passphrase

#include "tst_master_passphrase.moc"
