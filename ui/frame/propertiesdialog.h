// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "widgets/dialogframe.h"

namespace kb {

class Bank;
class Workspace;
struct Paper;

/// Where an open bank is, whose it is and what is in it.
class PropertiesDialog : public DialogFrame
{
    Q_OBJECT

public:
    explicit PropertiesDialog(Workspace &workspace, QWidget *parent = nullptr);

private:
    static Paper paperOf(Bank &bank, const QString &copies);
};

} // namespace kb
