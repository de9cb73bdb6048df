// What the doctor finds out about this computer: ports, clock, TLS library, descriptors, data directory. The
// wish says what is known already. Any thread but the GUI's: files and /proc are read.
#pragma once

#include "models/lifecycle/doctor/listener.h"
#include "session/pki/library_facts.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace models::lifecycle {

enum class KeyringAnswer { NotAsked, Answers, Locked, Silent, Missing };

/// What somebody knows of the manager and its directory.
struct DoctorWish
{
    QString directory;
    std::string deviceAddress;       ///< "127.0.0.1:3978", where devices come or would come
    std::string serviceAddress = {}; ///< of CRL and OCSP, "" for none
    std::size_t devices = 0;         ///< that are managed
    std::vector<std::chrono::milliseconds> clockOffsets = {};  ///< of devices, at their last hello
    std::optional<std::vector<std::string>> missingFonts = {}; ///< packages; nullopt: nobody can say
    std::size_t uncommitted = 0;                               ///< edits that were there after a cut-off
    bool followsCrash = false;                                 ///< the last manager was cut off
    bool keyringKeeps = false;                                 ///< the master passphrase
    bool directoryKeeps = false;                               ///< it, in a file beside the keys
};

struct PortFacts
{
    std::string use;                       ///< "devices", "ca-services"
    std::string address;                   ///< "127.0.0.1:3978"
    std::optional<Listener> listener = {}; ///< nullopt: free
    bool operator==(const PortFacts&) const = default;
};

struct DirectoryFacts
{
    bool exists = false;
    bool isWritable = false;
    bool isOwnersAlone = false;
    std::uint64_t freeBytes = 0;
    bool operator==(const DirectoryFacts&) const = default;
};

struct DoctorFacts
{
    DoctorWish wish;
    std::optional<int> manager = {}; ///< process that holds the directory
    std::vector<PortFacts> ports = {};
    session::pki::LibraryFacts library = {};
    bool isClockSynchronised = false;  ///< as the kernel says
    std::uint64_t descriptorLimit = 0; ///< of the manager, or of this process
    std::uint64_t descriptorsHeld = 0;
    DirectoryFacts directory = {};
    KeyringAnswer keyring = KeyringAnswer::NotAsked; ///< whoever can asks it
};

[[nodiscard]] DoctorFacts collectFacts(DoctorWish wish);
/// The process of the manager over a data directory; nullopt: nobody holds it.
[[nodiscard]] std::optional<int> holderOf(const QString& directory);

} // namespace models::lifecycle
