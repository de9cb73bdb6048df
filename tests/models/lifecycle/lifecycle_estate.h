// A real Lifecycle over a store in a temporary directory, without an engine: for tests of what sits on it.
// Making one takes a moment (scrypt). Main thread.
#pragma once

#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/foundation.h"
#include "models/lifecycle/lifecycle.h"

#include <QTemporaryDir>

#include <memory>

namespace support {

class LifecycleEstate
{
    QTemporaryDir m_directory; // before the store that lives in it

public:
    /// `lab`: outlives it; null as in a production manager.
    explicit LifecycleEstate(models::lifecycle::RevocationLab* lab = nullptr)
    {
        m_store = required(models::store::Store::open(m_directory.filePath("store.db")));
        auto foundation = required(
            models::lifecycle::layFoundation(*m_store, session::base::SecretText("open sesame"), m_clock));
        m_lifecycle = std::make_unique<models::lifecycle::Lifecycle>(
            models::lifecycle::LifecycleParts{.store = *m_store,
                                              .vault = std::move(foundation.vault),
                                              .factory = std::move(foundation.factory),
                                              .engine = nullptr,
                                              .devices = m_devices,
                                              .clock = m_clock,
                                              .options = {},
                                              .lab = lab});
        static_cast<void>(required(m_lifecycle->load()));
    }

    [[nodiscard]] models::lifecycle::Lifecycle& lifecycle() { return *m_lifecycle; }
    [[nodiscard]] models::lifecycle::DeviceRegistry& devices() { return m_devices; }
    [[nodiscard]] const QTemporaryDir& directory() const { return m_directory; }

    /// `set` and `delete` commands, a line each, as one edit of the candidate.
    void edit(const std::string& commands)
    {
        std::vector<models::config::Edit> edits;
        for (const auto& line : models::config::joinLines(commands)) {
            const auto words = required(models::config::splitWords(line.text));
            const auto parsed = required(models::config::parseEdits(words));
            edits.insert(edits.end(), parsed.begin(), parsed.end());
        }
        if (const auto done = m_lifecycle->edit(edits); !done)
            qFatal("%s", done.error().detail.c_str());
    }

    template <class T>
    [[nodiscard]] static T required(session::base::Result<T> result)
    {
        if (!result)
            qFatal("%s", result.error().detail.c_str());
        return std::move(*result);
    }

private:
    session::base::SystemClock m_clock;
    models::lifecycle::DeviceRegistry m_devices;
    std::unique_ptr<models::store::Store> m_store;
    std::unique_ptr<models::lifecycle::Lifecycle> m_lifecycle;
};

} // namespace support
