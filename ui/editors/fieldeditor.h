// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"

#include <functional>

class QWidget;

namespace kb {

enum class Access { ReadOnly, ReadWrite };

/// How a field of a record is edited: a widget by the kind of the field, and functions between it and the
/// value. The widget belongs to whoever puts it in a form.
struct FieldEditor
{
    QWidget *widget = nullptr;
    std::function<Value()> value;
    std::function<void(const Value &)> show;
    std::function<void(Access)> setAccess;
    std::function<QString()> problem; ///< the sentence for what cannot be read; null function: anything can
};

/// Calls `edited` whenever the user changes something. Not for references: these are chosen, not typed.
FieldEditor makeFieldEditor(Kind kind, const FieldInfo &field, const std::function<void()> &edited);

} // namespace kb
