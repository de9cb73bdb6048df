// Rows of SCEP profiles. Source: panos 2.4; rules 4.L.13, E9; RFC 8894.
#include "models/config/schema/schema_builder.h"

namespace models::config::tree {

namespace {

using Profile = ScepProfile;

constexpr std::string_view challenges[] = {"none", "fixed", "dynamic"};
constexpr std::string_view keySizes[] = {"1024", "2048", "3072"};
constexpr std::string_view digests[] = {"sha1", "sha256", "sha384", "sha512"};
constexpr int longestChallenge = 1024;
constexpr int longestSubject = 1024;

void chooseChallenge(Profile& profile, std::string_view kind)
{
    if (kind != "fixed")
        profile.fixedChallenge.clear();
    if (kind != "dynamic") {
        profile.otpServerUrl.clear();
        profile.otpUsername.clear();
        profile.otpPassword.clear();
    }
    profile.challenge = kind;
}

struct ChallengeAccess
{
    static std::optional<std::string> read(const Profile& profile) { return profile.challenge; }
    static void write(Profile& profile, std::string_view value) { chooseChallenge(profile, value); }
    static void reset(Profile& profile) { chooseChallenge(profile, "none"); }
};

struct Fixed
{
    static constexpr std::string_view name = "fixed";
};
struct Dynamic
{
    static constexpr std::string_view name = "dynamic";
};

/// A member that belongs to one kind of challenge: setting it chooses that kind.
template <class Kind, auto Member>
struct OfChallenge
{
    static std::string defaultText() { return {}; }
    static std::optional<std::string> read(const Profile& profile)
    {
        if (profile.challenge != Kind::name)
            return std::nullopt;
        return profile.*Member;
    }
    static void write(Profile& profile, std::string_view value)
    {
        chooseChallenge(profile, Kind::name);
        profile.*Member = value;
    }
    static void reset(Profile& profile)
    {
        if (profile.challenge == Kind::name)
            (profile.*Member).clear();
    }
};

void addChallenge(TypeBuilder<Profile>& builder)
{
    builder
        .custom<ChallengeAccess>("scep-challenge",
                                 {.label = "SCEP Challenge",
                                  .help = "The one-time password that the SCEP server asks for.",
                                  .choices = challenges,
                                  .rule = "4.L.13",
                                  .vendorDefault = "none"})
        .custom<OfChallenge<Fixed, &Profile::fixedChallenge>>(
            "scep-challenge fixed", {.label = "Password",
                                     .help = "The same challenge password for every request.",
                                     .type = ValueType::Secret,
                                     .maximumLength = longestChallenge,
                                     .pattern = "[^']*",
                                     .rule = "4.L.13"})
        .custom<OfChallenge<Dynamic, &Profile::otpServerUrl>>(
            "scep-challenge dynamic otp-server-url",
            {.label = "OTP Server URL",
             .help = "Page that gives a one-time password to the user below.",
             .pattern = "https?://.+",
             .rule = "4.L.13"})
        .custom<OfChallenge<Dynamic, &Profile::otpUsername>>(
            "scep-challenge dynamic username",
            {.label = "Username", .help = "Who asks for one-time passwords.", .rule = "4.L.13"})
        .custom<OfChallenge<Dynamic, &Profile::otpPassword>>("scep-challenge dynamic password",
                                                             {.label = "User Password",
                                                              .help = "The password of that user.",
                                                              .type = ValueType::Secret,
                                                              .rule = "4.L.13"});
}

void addServer(TypeBuilder<Profile>& builder)
{
    builder
        .field<&Profile::url>("scep-url", {.label = "Server URL",
                                           .help = "Address of the SCEP server.",
                                           .pattern = "https?://.+",
                                           .rule = "4.L.13"})
        .field<&Profile::serverCa>("scep-ca-cert",
                                   {.label = "SCEP Server CA Certificate",
                                    .help = "CA that an https server's certificate must come from; "
                                            "empty: those of the system.",
                                    .maximumLength = 1024,
                                    .reference = ReferenceKind::CaCertificate,
                                    .rule = "P-3"})
        .field<&Profile::clientCertificate>("scep-client-cert",
                                            {.label = "Client Certificate",
                                             .help = "Shown to an https server that asks for one.",
                                             .maximumLength = 1024,
                                             .reference = ReferenceKind::ClientCertificate,
                                             .rule = "P-3"})
        .field<&Profile::caIdentityName>(
            "ca-identity-name",
            {.label = "CA-IDENT Name", .help = "Which of the server's CAs is meant; empty: its only one."})
        .field<&Profile::fingerprint>("fingerprint",
                                      {.label = "CA Certificate Fingerprint",
                                       .help = "Of the CA, in hexadecimal; empty believes whoever answers.",
                                       .pattern = "[0-9A-Fa-f: -]+",
                                       .rule = "P-3"});
}

void addRequest(TypeBuilder<Profile>& builder)
{
    builder
        .field<&Profile::subject>("subject", {.label = "Subject",
                                              .help = "Name that is asked for; $UDID becomes the device.",
                                              .maximumLength = longestSubject,
                                              .pattern = ".*CN=.*",
                                              .rule = "4.L.13",
                                              .vendorDefault = "CN=$USERNAME"})
        .field<&Profile::rfc822Name, &Profile::dnsName, &Profile::uniformResourceIdentifier>(
            "certificate-attributes rfc822name",
            {.label = "RFC 822 Name", .help = "E-mail address as subject alternative name."})
        .field<&Profile::dnsName, &Profile::rfc822Name, &Profile::uniformResourceIdentifier>(
            "certificate-attributes dnsname",
            {.label = "DNS Name", .help = "Host name as subject alternative name."})
        .field<&Profile::uniformResourceIdentifier, &Profile::rfc822Name, &Profile::dnsName>(
            "certificate-attributes uniform-resource-identifier",
            {.label = "Uniform Resource Identifier", .help = "URI as subject alternative name."})
        .field<&Profile::rsaNbits>("algorithm rsa rsa-nbits", {.label = "Number of Bits",
                                                               .help = "Size of the RSA key.",
                                                               .choices = keySizes,
                                                               .rule = "4.L.13",
                                                               .vendorDefault = "2048"})
        .field<&Profile::digest>(
            "digest",
            {.label = "Digest", .help = "Signs the request.", .choices = digests, .vendorDefault = "sha256"})
        .field<&Profile::useAsDigitalSignature>(
            "use-as-digital-signature",
            {.label = "Use as digital signature", .help = "Ask for this key usage.", .rule = "4.L.13"})
        .field<&Profile::useForKeyEncipherment>(
            "use-for-key-encipherment",
            {.label = "Use for key encipherment", .help = "Ask for this key usage.", .rule = "4.L.13"});
}

} // namespace

ObjectType scepProfile()
{
    TypeBuilder<Profile> builder;
    addChallenge(builder);
    addServer(builder);
    addRequest(builder);
    return builder.build();
}

} // namespace models::config::tree
