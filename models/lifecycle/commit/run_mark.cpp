#include "models/lifecycle/commit/run_mark.h"

#include "models/store/store.h"
#include "session/base/log.h"

namespace models::lifecycle {

namespace {

void mark(store::Store& store, std::string_view state)
{
    if (const auto marked = store.setValue(store::keys::runState, state); !marked)
        session::base::log(session::base::LogLevel::Warning,
                           "whether this run ends well can't be noted: " + marked.error().detail);
}

} // namespace

RunMark::RunMark(store::Store& store) : m_store(store)
{
    const auto before = store.value(store::keys::runState);
    m_followsCrash = before && *before == store::keys::runs;
    mark(store, store::keys::runs);
}

void RunMark::end()
{
    mark(m_store, "");
}

} // namespace models::lifecycle
