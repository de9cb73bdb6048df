// A template, new or edited: its name, what it is for, and which manager its devices have typed (E5). Its
// certificates and profiles have pages of their own. GUI thread.
#pragma once

#include "views/dialogs/forms/object_dialog.h"

namespace views::dialogs {

class TemplateDialog final : public ObjectDialog
{
    Q_OBJECT

public:
    /// "": a new one.
    TemplateDialog(models::lifecycle::Lifecycle& lifecycle, const std::string& name,
                   QWidget* parent = nullptr);
};

} // namespace views::dialogs
