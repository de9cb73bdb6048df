// Suites of real cases from ../shared: gzipped text with one JSON object a line. Calling thread only.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace interop {

/// The cases of "data/ocsp/x.jsonl.gz", in order; empty only without ../shared. Ends the test program when a
/// line is no JSON object.
[[nodiscard]] QList<QJsonObject> readCases(const QString& name);

} // namespace interop
