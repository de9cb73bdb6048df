// The report of a plan (models/workflows/plans/report.h) as a document for people, and as a file. Needs a
// QGuiApplication for its fonts. GUI thread.
#pragma once

#include "session/base/error.h"

#include <QJsonObject>
#include <QString>

namespace views::wizard {

[[nodiscard]] QString reportHtml(const QJsonObject& report);
[[nodiscard]] session::base::Result<> writeReportPdf(const QJsonObject& report, const QString& file);
[[nodiscard]] session::base::Result<> writeReportJson(const QJsonObject& report, const QString& file);

} // namespace views::wizard
