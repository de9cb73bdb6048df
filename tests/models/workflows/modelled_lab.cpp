#include "tests/models/workflows/modelled_lab.h"

#include "models/config/compile/certificate_policy.h"
#include "models/config/compile/identity_chain.h"
#include "models/config/device/device_texts.h"
#include "models/config/device/effective_template.h"
#include "models/lifecycle/certificates/issuing.h"
#include "session/pki/issuing/request.h"
#include "session/trust/manager_policy.h"

namespace support {

using namespace models;
using session::base::Serial;
using session::trust::TrustWorld;

ModelledLab::ModelledLab() : start(estate.certificate("manager").notBefore() + std::chrono::hours(1)) {}

int ModelledLab::number(const Configuration& configuration)
{
    const auto [place, isNew] =
        m_numbers.try_emplace(config::toText(configuration), int(m_configurations.size()));
    if (isNew)
        m_configurations.push_back(std::make_unique<Configuration>(configuration));
    return place->second;
}

ModelledLab::Result<int> ModelledLab::edited(int number, const std::vector<config::Edit>& edits)
{
    std::string key = std::to_string(number);
    for (const config::Edit& edit : edits)
        key += '\n' + config::toCommand(edit);
    const auto known = m_edited.find(key);
    if (known != m_edited.end())
        return known->second;
    Configuration next = at(number);
    const auto applied = config::apply(next, edits);
    const Result<int> result = applied ? Result<int>(this->number(next)) : std::unexpected(applied.error());
    return m_edited.emplace(std::move(key), result).first->second;
}

ModelledLab::Result<int> ModelledLab::generated(int number, const lifecycle::GenerateRequest& request)
{
    const std::string asked =
        std::to_string(number) + '|' + request.name + '|' + request.signedBy + '|' + request.crossSigns;
    if (const auto known = m_generated.find(asked); known != m_generated.end())
        return known->second;
    const std::string made = request.name + '|' + request.subject + '|' + request.signedBy;
    Configuration next = at(number);
    auto& store = next.panorama.certificates;
    const auto authority = store.find(request.signedBy);
    if (!request.signedBy.empty() && (authority == store.end() || authority->second.privateKey.empty()))
        return session::base::failure(session::base::ErrorCode::NotFound, "no CA " + request.signedBy);
    const auto crossed = store.find(request.crossSigns);
    const std::string key = made + '|' + (authority == store.end() ? "" : authority->second.publicKey) + '|' +
                            (crossed == store.end() ? "" : crossed->second.publicKey);
    const auto known = m_generated.find(key);
    if (known != m_generated.end()) {
        store[request.name] = at(*known->second).panorama.certificates.at(request.name);
        return m_generated.emplace(asked, this->number(next)).first->second;
    }
    const auto subjectKey =
        estate.required(session::pki::PrivateKey::generate(session::pki::KeyType::EcP256));
    session::pki::IssueSpec spec;
    spec.subject.text = request.subject;
    spec.alternativeNames = request.alternativeNames;
    spec.role = request.role;
    spec.now = start;
    spec.lifetime = std::chrono::days(request.days);
    const auto signedByCa = [&] {
        const auto pem =
            estate.required(config::unsealedKey(authority->second, request.signedBy, *estate.vault));
        const session::pki::Issuer issuer{
            estate.required(session::pki::Certificate::fromPem(authority->second.publicKey)),
            estate.required(session::pki::PrivateKey::fromPem(pem.reveal()))};
        if (crossed == store.end())
            return session::pki::issue(spec, subjectKey, issuer);
        return session::pki::issueCross(
            spec, estate.required(session::pki::Certificate::fromPem(crossed->second.publicKey)), issuer);
    };
    const auto certificate = estate.required(
        request.signedBy.empty() ? session::pki::issueSelfSigned(spec, subjectKey) : signedByCa());
    config::CertificateEntry entry;
    entry.publicKey = certificate.pem();
    if (crossed == store.end())
        entry.privateKey = estate.required(estate.vault->seal(subjectKey.pem(), request.name));
    store[request.name] = entry;
    m_generated.emplace(asked, this->number(next));
    return m_generated.emplace(key, this->number(next)).first->second;
}

const std::string& ModelledLab::textDigest(int number, const Serial& serial)
{
    const auto [place, isNew] = m_digests.try_emplace({number, serial.value});
    if (isNew)
        place->second = config::deviceDigest(
            estate.required(config::deviceText(at(number), *estate.vault, serial)).reveal());
    return place->second;
}

const config::Template& ModelledLab::effective(int number, const Serial& serial)
{
    const auto [place, isNew] = m_effective.try_emplace({number, serial.value});
    if (isNew)
        place->second = config::effectiveTemplate(at(number), serial);
    return place->second;
}

const ModelledLab::Compiled& ModelledLab::compiled(int number)
{
    const auto known = m_compiled.find(number);
    if (known != m_compiled.end())
        return known->second;
    auto source = estate.required(config::compile({at(number), *estate.vault, *estate.factory, {}}));
    auto digest = estate.required(session::engine::PolicySnapshot::compile(source))->authenticationDigest();
    return m_compiled.emplace(number, Compiled{std::move(source), std::move(digest)}).first->second;
}

const session::engine::SnapshotSource& ModelledLab::source(int number)
{
    return compiled(number).source;
}

const std::string& ModelledLab::authenticationDigest(int number)
{
    return compiled(number).digest;
}

int ModelledLab::keep(std::string key, Certificates chain)
{
    const auto [place, isNew] = m_chainNumbers.try_emplace(std::move(key), int(m_chains.size()));
    if (isNew)
        m_chains.push_back(std::move(chain));
    return place->second;
}

int ModelledLab::born(const Serial& serial)
{
    const std::string key = "born " + serial.value;
    if (const auto known = m_chainNumbers.find(key); known != m_chainNumbers.end())
        return known->second;
    const QString name = "born-" + QString::fromStdString(serial.value);
    estate.pki.leaf(name, {.issuer = "factory",
                           .commonName = QString::fromStdString(serial.value),
                           .extendedKeyUsage = "clientAuth"});
    return keep(key, {estate.certificate(name)});
}

int ModelledLab::issued(int number, const Serial& serial)
{
    const std::string asked = "issued " + serial.value + " under " + std::to_string(number);
    if (const auto known = m_chainNumbers.find(asked); known != m_chainNumbers.end())
        return known->second;
    auto order = estate.required(lifecycle::issuingOrder(at(number), *estate.vault, serial));
    order.now = start;
    const std::string key = "issued " + serial.value + ' ' + order.authority.certificate.sha256();
    if (const auto known = m_chainNumbers.find(key); known != m_chainNumbers.end())
        return m_chainNumbers[asked] = known->second;
    const auto own = estate.required(session::pki::PrivateKey::generate(session::pki::KeyType::EcP256));
    const auto request =
        estate.required(session::pki::makeRequest({.text = "CN=" + order.commonName}, {}, own));
    return m_chainNumbers[asked] =
               keep(key, estate.required(lifecycle::signRequest(order, request)).certificates);
}

int ModelledLab::shared(int number, const Serial& serial)
{
    const std::string asked = "shared " + serial.value + " under " + std::to_string(number);
    if (const auto known = m_chainNumbers.find(asked); known != m_chainNumbers.end())
        return known->second;
    const config::Template& settings = effective(number, serial);
    const auto chain = estate.required(
        config::presentedChain(settings.shared, settings.device.secureConnClient.certificate));
    return m_chainNumbers[asked] = keep("shared " + chain.front().sha256(), chain);
}

const ModelledLab::Verdicts& ModelledLab::meet(const Meeting& meeting)
{
    const auto key = std::tuple(meeting.running, meeting.settings, meeting.serial.value, meeting.chain,
                                int(meeting.world));
    const auto known = m_verdicts.find(key);
    if (known != m_verdicts.end())
        return known->second;
    const auto& server = source(meeting.running);
    session::trust::PeerEvidence device;
    device.world = meeting.world;
    device.tlsVersion = session::trust::TlsVersion::Tls12;
    device.chain = chain(meeting.chain);
    device.claimedSerial = meeting.serial;
    session::trust::PeerEvidence manager;
    manager.world = meeting.world;
    manager.tlsVersion = session::trust::TlsVersion::Tls12;
    const bool isCustom = meeting.world == TrustWorld::Custom;
    manager.chain =
        isCustom && server.customIdentity ? server.customIdentity->chain : server.predefinedIdentity.chain;
    session::trust::ManagerJudging judging;
    judging.world = meeting.world;
    judging.factory = session::trust::TrustAnchors::of({estate.factory->authority});
    if (isCustom) {
        const config::Template& settings = effective(meeting.settings, meeting.serial);
        const auto& client = settings.device.secureConnClient;
        judging.profile = estate.required(config::resolveProfile(settings.shared, client.certificateProfile));
        judging.checkServerIdentity = client.checkServerIdentity;
        judging.dialledHost = "manager.example";
    }
    Verdicts verdicts{session::trust::verify(server.policy, device, {}, start),
                      session::trust::verify(session::trust::managerPolicy(judging), manager, {}, start),
                      manager.chain.front().sha256()};
    return m_verdicts.emplace(key, std::move(verdicts)).first->second;
}

const workflows::Predictions&
ModelledLab::predict(const std::string& key, const std::function<workflows::PredictionRequest()>& request)
{
    const auto known = m_predictions.find(key);
    if (known != m_predictions.end())
        return known->second;
    ++predictions;
    return m_predictions.emplace(key, workflows::predictDevices(request())).first->second;
}

} // namespace support
