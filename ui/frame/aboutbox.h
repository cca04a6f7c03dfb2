// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "widgets/dialogframe.h"

namespace kb {

/// What this program is, its version, and the licences of what it is made of.
class AboutBox : public DialogFrame
{
    Q_OBJECT

public:
    explicit AboutBox(QWidget *parent = nullptr);
};

} // namespace kb
