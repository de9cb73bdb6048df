// Headers that nearly every file of views/ needs and that never change.
#pragma once
#include <QtCore/QtCore>
#include <QtGui/QtGui>
#include <QtWidgets/QtWidgets>

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>
