// Which room may include which: the room table of the architecture as data. A room is the second folder level
// (`session/pki`); floors without inner walls (`app`, `tests`) are one room each.
// An allowed entry is a room ("session/base"), a whole floor ("session/") or one header
// ("session/agent/device.h"). Its own headers are open to every room and not listed.
#pragma once

#include <QMap>
#include <QStringList>

namespace tests::architecture {

using RoomTable = QMap<QString, QStringList>;

/// The rooms of Handfast. Read-only, any thread.
inline const RoomTable& roomTable()
{
    static const QStringList base = {"session/base"};
    static const QStringList judging = {"session/base", "session/pki", "session/trust"};
    static const QStringList belowEngine = {"session/base",  "session/http",       "session/pki",
                                            "session/trust", "session/revocation", "session/enrollment",
                                            "session/wire"};
    static const QStringList showing = judging + QStringList{"models/", "views/theme", "views/widgets"};
    static const RoomTable table = {
        {"session", {}}, // the precompiled header of the floor
        {"session/base", {}},
        {"session/http", base},
        {"session/pki", base},
        {"session/wire", base},
        {"session/trust", {"session/base", "session/pki"}},
        {"session/revocation", judging + QStringList{"session/http"}},
        {"session/enrollment", {"session/base", "session/pki", "session/http"}},
        {"session/engine", belowEngine},
        {"session/agent", belowEngine + QStringList{"session/engine"}},

        {"models", {}},
        // Compiles the configuration into what the engine runs, and reads settings for the agent.
        {"models/config", judging + QStringList{"session/engine/snapshot.h", "session/agent/device.h",
                                                "session/enrollment/order.h"}},
        {"models/panos", {"models/config", "session/base", "session/pki", "session/agent/device.h"}},
        {"models/store", judging + QStringList{"models/config", "session/engine/event.h"}},
        {"models/lifecycle", {"models/config", "models/panos", "models/store", "session/"}},
        {"models/workflows", judging + QStringList{"models/config", "models/panos", "models/store",
                                                   "models/lifecycle", "models/text"}},
        {"models/services", {"models/lifecycle", "models/store", "session/"}},
        {"models/shell",
         base + QStringList{"models/config", "models/panos", "models/lifecycle", "models/workflows"}},
        {"models/tables",
         {"models/", "session/base", "session/engine/change_feed.h", "session/engine/event.h"}},
        {"models/text", {"models/config", "session/"}},

        {"views", {}},
        {"views/theme", {"models/tables/devices/device_status.h"}},
        {"views/widgets", judging + QStringList{"models/", "views/theme"}},
        {"views/dialogs", showing},
        {"views/inspector", showing + QStringList{"views/dialogs"}},
        {"views/main_window", showing + QStringList{"views/dialogs"}},
        {"views/guide", showing + QStringList{"views/main_window"}},
        {"views/wizard", showing + QStringList{"views/dialogs", "views/main_window"}},
        {"views/panes", showing + QStringList{"views/dialogs", "views/inspector", "views/main_window"}},
        {"views/charts", showing + QStringList{"views/dialogs", "views/main_window"}},
        {"views/topology", showing + QStringList{"views/dialogs", "views/inspector", "views/main_window"}},
        {"app", {"session/", "models/", "views/"}},
        {"tests", {"session/", "models/", "views/", "app/"}},
    };
    return table;
}

/// What rooms may name besides, of what the headers that they may include hand on: events with the attempt,
/// the hello and the verdict in them, above all.
inline const RoomTable& namedRooms()
{
    static const RoomTable table = {
        {"models/store", {"session/wire"}},
        {"models/services", {"models/config"}},
        {"models/shell", {"models/store", "session/pki", "session/trust", "session/engine", "session/wire"}},
        {"models/tables", {"session/pki", "session/trust", "session/wire"}},
        {"models/workflows", {"session/engine", "session/wire", "session/revocation"}},
        // The parameter of a signal, and the attempt that is shown.
        {"views/panes", {"session/engine"}},
    };
    return table;
}

} // namespace tests::architecture
