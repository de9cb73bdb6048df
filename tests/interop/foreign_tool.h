// Other people's programs, which have to be there: a test that needs one fails without it. GUI thread.
#pragma once

#include <QString>
#include <QStringList>

namespace interop {

/// Far above what a loaded machine needs.
inline constexpr int toolPatienceMs = 60'000;

/// Its whole path; ends the test program when it is missing.
[[nodiscard]] QString tool(const QString& name);

/// Runs it to its end; ends the test program when that is not a good one.
void mustRun(const QString& name, const QStringList& arguments);

} // namespace interop
