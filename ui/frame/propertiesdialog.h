// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "widgets/dialogframe.h"

namespace kb {

class Workspace;

/// Where an open bank is, whose it is and what is in it.
class PropertiesDialog : public DialogFrame
{
    Q_OBJECT

public:
    explicit PropertiesDialog(Workspace &workspace, QWidget *parent = nullptr);
};

} // namespace kb
