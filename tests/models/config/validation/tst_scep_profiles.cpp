// SCEP profiles: their commands, what is found in them, and what a device is told (P-3, E3, E9, E12, C-7).
#include "models/config/compile/scep_settings.h"
#include "models/config/device/device_settings_reader.h"
#include "models/config/edit.h"
#include "models/config/object_uses.h"
#include "session/pki/encoding/fingerprint.h"

#include "tests/models/config/validation/validation_rows.h"
#include "tests/support/test_program.h"

namespace tst_scep_profiles {

using namespace models::config;
using namespace support;
using session::base::Serial;

namespace {

const std::string profilePath = "template branch config shared scep Enrol";

/// The devices of "branches" enrol by "Enrol".
void useScep(Estate& estate)
{
    auto& profile = estate.configuration.templates["branch"].shared.scepProfiles["Enrol"];
    profile.url = "http://ca.example/scep";
    profile.fingerprint = std::string(64, 'a');
    estate.client() = {.certificateType = "scep",
                       .certificate = {},
                       .signedBy = {},
                       .scepProfile = "Enrol",
                       .certificateProfile = "Trust-Manager"};
}

ScepProfile& scepProfile(Estate& estate)
{
    return estate.configuration.templates["branch"].shared.scepProfiles["Enrol"];
}

std::vector<Row> rows()
{
    const auto row = [](const char* rule, const char* code, Severity severity, const char* element,
                        std::function<void(ScepProfile&)> change) {
        static std::vector<std::string> paths; // rows keep pointers
        paths.reserve(100);
        paths.push_back(profilePath + (*element ? " " : "") + element);
        return Row{rule, code, severity, paths.back().c_str(), {"Enrol"}, [change](Estate& e, Facts&) {
                       useScep(e);
                       change(scepProfile(e));
                   }};
    };
    return {
        row("P-3", "no-server", error, "scep-url", [](ScepProfile& p) { p.url.clear(); }),
        row("P-3", "no-fingerprint", warning, "fingerprint", [](ScepProfile& p) { p.fingerprint.clear(); }),
        row("P-3", "fingerprint-length", error, "fingerprint",
            [](ScepProfile& p) { p.fingerprint = "abcd"; }),
        row("4.L.13", "challenge-incomplete", error, "scep-challenge fixed",
            [](ScepProfile& p) { p.challenge = "fixed"; }),
        row("4.L.13", "challenge-incomplete", error, "scep-challenge dynamic otp-server-url",
            [](ScepProfile& p) { p.challenge = "dynamic"; }),
        row("4.L.13", "challenge-incomplete", error, "scep-challenge dynamic username",
            [](ScepProfile& p) { p.challenge = "dynamic"; }),
        row("4.L.13", "challenge-incomplete", error, "scep-challenge dynamic password",
            [](ScepProfile& p) { p.challenge = "dynamic"; }),
        row("4.L.13", "password-in-clear", warning, "scep-challenge dynamic otp-server-url",
            [](ScepProfile& p) {
                p.challenge = "dynamic";
                p.otpServerUrl = "http://ca.example/otp";
            }),
        row("C-7", "key-not-sealed", error, "scep-challenge fixed",
            [](ScepProfile& p) {
                p.challenge = "fixed";
                p.fixedChallenge = "in the clear";
            }),
        row("E9", "other-token", warning, "subject", [](ScepProfile& p) { p.subject = "CN=$USERNAME"; }),
        row("C-2", "weak-key", warning, "algorithm rsa rsa-nbits",
            [](ScepProfile& p) { p.rsaNbits = "1024"; }),
        row("C-2", "weak-digest", warning, "digest", [](ScepProfile& p) { p.digest = "sha1"; }),
        {"C-2",
         "scep-weak-key",
         error,
         "template-stack branches",
         {"Enrol"},
         [](Estate& e, Facts&) {
             useScep(e);
             scepProfile(e).rsaNbits = "1024";
         }},
        {"E9",
         "scep-subject-without-udid",
         warning,
         "template-stack branches",
         {"Enrol"},
         [](Estate& e, Facts&) {
             useScep(e);
             scepProfile(e).subject = "CN=all of them";
         }},
        {"P-3",
         "reserved-name",
         error,
         "panorama scep any",
         {"any"},
         [](Estate& e, Facts&) { e.configuration.panorama.scepProfiles["any"].url = "http://ca"; }},
        {"E3",
         "client-incomplete",
         error,
         "template branch config deviceconfig setting management secure-conn-client certificate-type scep "
         "scep-profile",
         {"scep-profile"},
         [](Estate& e, Facts&) {
             useScep(e);
             e.client().scepProfile.clear();
         }},
        {"E3",
         "client-incomplete",
         error,
         "template branch config deviceconfig setting management secure-conn-client certificate-type scep "
         "certificate-profile",
         {"certificate-profile"},
         [](Estate& e, Facts&) {
             useScep(e);
             e.client().certificateProfile.clear();
         }},
        {"E12",
         "reference-missing",
         error,
         "template branch config deviceconfig setting management secure-conn-client certificate-type scep "
         "scep-profile",
         {"Gone"},
         [](Estate& e, Facts&) {
             useScep(e);
             e.client().scepProfile = "Gone";
         }},
        {"E12",
         "reference-missing",
         error,
         "template branch config shared scep Enrol scep-ca-cert",
         {"Gone"},
         [](Estate& e, Facts&) {
             useScep(e);
             scepProfile(e).serverCa = "Gone";
         }},
        {"D9",
         "common-name-without-udid",
         warning,
         "deviceconfig setting management secure-conn-server authorize-client-serial",
         {"branches"},
         [](Estate& e, Facts&) {
             useScep(e);
             scepProfile(e).subject = "CN=all of them";
             e.configuration.secureConnServer.authorizeClientSerial = true;
         }},
    };
}

} // namespace

class ScepProfilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_rows = std::make_unique<ValidationRows>(rows()); }
    void cleanup() { m_rows->restore(); }

    void findings_data() { m_rows->addData(); }
    void findings() { m_rows->check(); }

    void nothingIsFoundInARightOne()
    {
        useScep(estate());
        const QStringList found = m_rows->findings();
        QVERIFY2(found.isEmpty(), qPrintable(found.join('\n')));
    }

    void commands()
    {
        Configuration configuration;
        const auto set = [&](const QString& command) {
            const auto edits = parseEdits(*splitWords(("set panorama scep P " + command).toStdString()));
            return edits && models::config::apply(configuration, std::span<const Edit>(*edits));
        };
        const auto profile = [&configuration] { return configuration.panorama.scepProfiles["P"]; };
        QCOMPARE(profile().subject, "CN=$UDID");
        QVERIFY(profile().useAsDigitalSignature && profile().useForKeyEncipherment);
        QVERIFY(set("scep-challenge fixed \"pass word\" scep-url http://ca/scep"));
        QCOMPARE(profile().challenge, "fixed");
        QCOMPARE(profile().fixedChallenge, "pass word");
        QCOMPARE(profile().url, "http://ca/scep");
        QVERIFY(set("scep-challenge dynamic otp-server-url https://ca/otp username u password p"));
        QCOMPARE(profile().challenge, "dynamic");
        QCOMPARE(profile().fixedChallenge, "");
        QCOMPARE(profile().otpPassword, "p");
        QVERIFY(set("scep-challenge none"));
        QCOMPARE(profile().otpServerUrl, "");
        QVERIFY(set("algorithm rsa rsa-nbits 3072 digest sha512"));
        QVERIFY(set("certificate-attributes dnsname a.example"));
        QVERIFY(set("certificate-attributes rfc822name a@b.example"));
        QCOMPARE(profile().dnsName, "");
        QCOMPARE(fromText(toText(configuration)).value(), configuration);
        for (const char* refused :
             {"scep-url ldap://ca", "subject O=none", "algorithm rsa rsa-nbits 4096", "digest md5",
              "scep-challenge fixed it's", "scep-challenge dynamic otp-server-url ftp://x", "fingerprint xyz",
              "scep-challenge fixed x nonsense"})
            QVERIFY2(!set(refused), refused);
    }

    void namesAndNumbersAreLimited()
    {
        const EntryList& list = entryListAt("panorama scep *");
        QVERIFY(checkEntryName(list, std::string(31, 'n')));
        QVERIFY(!checkEntryName(list, std::string(32, 'n')));
        QCOMPARE(list.maximumEntries, 1000);
    }

    void sealedPasswordsMayBeLonger()
    {
        const Setting& setting = settingAt("panorama scep * scep-challenge fixed");
        const auto check = [&](const std::string& value) {
            return checkValue(setting, "fixed", value).has_value();
        };
        const std::string longest(1024, 'x');
        QVERIFY(check(longest));
        QVERIFY(!check(longest + "x"));
        QVERIFY(!check("it's"));
        QVERIFY(check(*estate().vault->seal(session::base::SecretText(longest), "P")));
    }

    void aDeviceIsToldWhatItNeeds()
    {
        useScep(estate());
        ScepProfile& profile = scepProfile(estate());
        auto& shared = estate().configuration.templates["branch"].shared;
        shared.certificates["Common"] = estate().withKey("common", "Common");
        shared.certificates["Issuing"] = estate().authority("issuing");
        shared.scepProfiles["Unused"].url = "http://unused.example";
        profile.challenge = "fixed";
        profile.fixedChallenge = *estate().vault->seal(session::base::SecretText("s3cret"), "Enrol");
        profile.subject = "O=Example, CN=$UDID";
        profile.dnsName = "$UDID.example";
        profile.serverCa = "Root";
        profile.clientCertificate = "Common";
        profile.rsaNbits = "3072";
        estate().configuration.manager.udidForm = "serial";
        const auto text = estate().textOf("0001A");
        QVERIFY2(text, text ? "" : text.error().detail.c_str());
        QVERIFY(text->contains("set shared scep Enrol scep-challenge fixed s3cret\n"));
        QVERIFY(text->contains("CN=0001A"));
        QVERIFY(!text->contains("unused.example") && !text->contains("-hf1-"));

        const std::string kept = DeviceSettingsReader().withoutPasswords(*text);
        QVERIFY(!kept.contains("s3cret") && kept.contains("set shared scep Enrol "));
        const auto spent = DeviceSettingsReader().read({}, kept);
        QVERIFY2(spent, spent ? "" : spent.error().detail.c_str());
        const auto* lacking = std::get_if<session::enrollment::FixedChallenge>(
            &spent->scep->challenge); // it knows what it lacks
        QVERIFY(lacking && lacking->password.empty());
        QCOMPARE(DeviceSettingsReader().withoutPasswords(kept), kept);

        session::agent::DeviceFacts facts;
        const auto settings = DeviceSettingsReader().read(facts, *text);
        QVERIFY2(settings, settings ? "" : settings.error().detail.c_str());
        QCOMPARE(settings->clientCertificateSource, "scep");
        QVERIFY(settings->custom && settings->scep && settings->issueRequest);
        QCOMPARE(settings->issueRequest->subject, "O=Example, CN=0001A");
        QVERIFY(settings->issueRequest->keyType == session::pki::KeyType::Rsa3072);
        QVERIFY(settings->issueRequest->signedBy.contains("http://ca.example/scep"));
        const auto& scep = *settings->scep;
        QCOMPARE(std::get<session::enrollment::FixedChallenge>(scep.challenge).password.reveal(), "s3cret");
        QCOMPARE(scep.alternativeNames.dns, std::vector<std::string>{"0001A.example"});
        QCOMPARE(scep.serverAuthorities, std::vector{estate().certificate("root")});
        QCOMPARE(scep.clientIdentity->chain.front(), estate().certificate("common"));
        QVERIFY(scep.usage.digitalSignature && scep.usage.keyEncipherment);
    }

    void aDeviceRefusesWhatIsNotExpanded() // E9
    {
        useScep(estate());
        std::string text = *estate().textOf("0001A");
        const auto at = text.find("CN=");
        text.replace(at, text.find('\n', at) - at, "CN=$UDID");
        QVERIFY(!DeviceSettingsReader().read({}, text));
    }

    void missingProfilesAreErrors() // E12
    {
        useScep(estate());
        estate().client().scepProfile = "Gone";
        QVERIFY(estate().textOf("0001A").error().detail.contains("\"Gone\""));
    }

    void itsUsersAreFound() // C-6
    {
        useScep(estate());
        scepProfile(estate()).serverCa = "Root";
        const ObjectUses uses(estate().configuration);
        QCOMPARE(uses.of({ReferenceKind::ScepProfile, StoreName("branch"), "Enrol"}).size(), 1U);
        QCOMPARE(uses.of({ReferenceKind::ScepProfile, StoreName(), "Enrol"}).size(), 0U);
        const auto users = uses.of({ReferenceKind::AnyCertificate, StoreName("branch"), "Root"});
        QVERIFY(std::ranges::any_of(users, [](const auto& path) {
            return joined(path) == "template branch config shared scep Enrol scep-ca-cert";
        }));
    }

    void theCaIsKnownByItsFingerprint()
    {
        const ObjectStore& store = estate().configuration.panorama;
        ScepProfile profile;
        QVERIFY(!scepAuthority(store, profile));
        profile.fingerprint = estate().certificate("issuing").sha256();
        QCOMPARE(scepAuthority(store, profile), std::optional<std::string>("Issuing"));
        CertificateProfile trust;
        QVERIFY(!leadsTo(store, "Issuing", trust));
        trust.cas["Root"];
        QVERIFY(leadsTo(store, "Issuing", trust)); // through its issuer
        QVERIFY(!leadsTo(store, "Gone", trust));
        profile.fingerprint = std::string(64, '0');
        QVERIFY(!scepAuthority(store, profile));
    }

private:
    Estate& estate() { return m_rows->estate; }
    std::unique_ptr<ValidationRows> m_rows;
};

HANDFAST_TEST(ScepProfilesTest)

} // namespace tst_scep_profiles

#include "tst_scep_profiles.moc"
