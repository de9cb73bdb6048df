// A device that enrols by SCEP, without sockets: what it is told, a CA that grants, a clock that the test
// turns. One thread.
#pragma once

#include "session/agent/device_duties.h"
#include "session/agent/enrolment.h"
#include "session/agent/presentation.h"
#include "session/pki/issuing/issuing.h"
#include "tests/session/agent/fake_settings_reader.h"

#include <QByteArray>
#include <QCryptographicHash>

namespace fakes {

using namespace session;
using namespace session::agent;
using enrollment::OrderKind;
using enrollment::Outcome;
using enrollment::Problem;

inline const base::TimePoint start = *base::fromRfc3339("2026-03-01T00:00:00Z");

inline std::string sha256(const std::string& text)
{
    const auto bytes = QByteArray::fromStdString(text);
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
}

inline DeviceSettings byScep(const std::string& subject, const std::string& server)
{
    DeviceSettings settings;
    settings.custom = true;
    settings.clientCertificateSource = "scep";
    settings.issueRequest = DeviceSettings::IssueRequest{"enrolled", subject, server, pki::KeyType::Rsa2048};
    settings.scep.emplace();
    settings.scep->url = server;
    settings.scep->subject.text = subject;
    return settings;
}

class EnrolmentEstate
{
protected:
    EnrolmentEstate()
    {
        for (int i = 0; i < 2; ++i)
            m_keys.push_back(*pki::PrivateKey::generate(pki::KeyType::Rsa2048));
        const auto key = *pki::PrivateKey::generate(pki::KeyType::EcP256);
        pki::IssueSpec spec;
        spec.subject.text = "CA";
        spec.role = pki::CertificateRole::CertificateAuthority;
        spec.now = start;
        spec.lifetime = std::chrono::days(3650);
        m_ca = std::make_unique<pki::Issuer>(pki::Issuer{*pki::issueSelfSigned(spec, key), key});
        m_reader.known["scep"] = byScep("CN=0042", "http://ca/scep");
        m_reader.known["secret scep"] = byScep("CN=0042", "http://ca/scep");
        m_reader.known["secret scep"].scep->challenge =
            enrollment::FixedChallenge{base::SecretText("s3cret")};
        m_reader.known["secret newer"] = m_reader.known["secret scep"];
        m_reader.known["secret newer"].scep->challenge =
            enrollment::FixedChallenge{base::SecretText("newer s3cret")};
        m_reader.known["spent scep"] = m_reader.known["scep"];
        m_reader.known["spent scep"].scep->challenge = enrollment::FixedChallenge{};
        m_reader.known["spent newer"] = m_reader.known["spent scep"];
        m_reader.known["spent elsewhere"] = m_reader.known["spent scep"];
        m_reader.known["spent elsewhere"].scep->url = "http://elsewhere/scep";
        m_reader.known["other server"] = byScep("CN=0042", "http://other/scep");
        m_reader.known["predefined"] = DeviceSettings();
    }
    /// Before each test.
    void startOver()
    {
        m_clock = std::make_unique<base::ManualClock>(start);
        m_diskFull = false;
    }
    std::unique_ptr<base::ManualClock> m_clock;
    fakes::FakeSettingsReader m_reader;
    bool m_diskFull = false;
    DeviceFacts m_kept;
    PersistDevice m_persist = [this](const DeviceFacts& facts) -> base::Result<> {
        if (!m_diskFull)
            m_kept = facts;
        return m_diskFull ? base::failure(base::ErrorCode::Storage, "no space left") : base::Result<>();
    };
    std::unique_ptr<pki::Issuer> m_ca;
    std::vector<pki::PrivateKey> m_keys; ///< RSA takes long to make: the same ones again and again

    DeviceDuties device()
    {
        DeviceFacts facts;
        facts.serial = base::Serial("0042");
        facts.managers = {"127.0.0.1:3978"};
        facts.softwareVersion = "11.1.0";
        return DeviceDuties(std::move(facts), {*m_clock, m_reader, m_persist});
    }
    static wire::Config config(const std::string& text, std::uint64_t job = 1)
    {
        return {job, sha256(text), text};
    }
    static const wire::Result* resultIn(const Reaction& reaction)
    {
        for (const wire::Message& answer : reaction.answers)
            if (const auto* result = std::get_if<wire::Result>(&answer))
                return result;
        return nullptr;
    }
    Reaction giveKey(DeviceDuties& duties, const Reaction& asked, std::size_t key = 0)
    {
        const auto& wanted = *asked.keyWanted;
        return duties.keyMade(
            PendingKey{wanted.certificateName, wanted.subject, wanted.signedBy, wanted.keyType, m_keys[key]});
    }
    /// What a CA makes of it.
    Outcome grant(const enrollment::Order& order, std::chrono::days days = std::chrono::days(90))
    {
        pki::IssueSpec spec;
        spec.subject = order.settings.subject;
        spec.now = m_clock->now();
        spec.lifetime = days;
        const auto leaf = pki::issue(spec, order.key, *m_ca);
        return enrollment::Enrolled{{{*leaf}, order.key}, m_ca->certificate, {}};
    }
    static Outcome refusal(Problem problem)
    {
        return std::unexpected(enrollment::Refusal{.problem = problem, .detail = "because"});
    }
    /// A device that was told to enrol, and did, for 90 days.
    DeviceDuties enrolled()
    {
        DeviceDuties duties = device();
        const Reaction asked = giveKey(duties, duties.take(config("scep")));
        (void)duties.enrolled(asked.enrolmentWanted->number, grant(asked.enrolmentWanted->order));
        return duties;
    }
    static const pki::Certificate* shown(const DeviceDuties& duties)
    {
        const OwnIdentity* own = findOwnIdentity(duties.facts(), "enrolled");
        return own ? &own->identity.chain.front() : nullptr;
    }
};

} // namespace fakes
