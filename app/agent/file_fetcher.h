// Fetches files for imports, each on a thread of its own, and brings them to the main thread. Whatever is
// under way when it goes away is given up. Main thread. Rule H6.
#pragma once

#include "models/shell/device_keeper.h"

#include <QObject>

#include <functional>
#include <list>
#include <thread>

namespace app::agent {

class FileFetcher final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(session::base::Result<std::string>)>;
    ~FileFetcher() override;

    void fetch(const models::shell::FetchOrder& order, Done done);

private:
    void finish(std::list<std::jthread>::iterator thread, const Done& done,
                session::base::Result<std::string> bytes);

    std::list<std::jthread> m_threads;
};

} // namespace app::agent
