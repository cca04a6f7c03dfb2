// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/formeditor.h"

namespace kb {

/// The detail of a knowledge bank of others: whose it is, what is in it, and how one gets in.
class ExternalBankEditor : public FormEditor<ExternalBank>
{
    Q_OBJECT

public:
    explicit ExternalBankEditor(Workspace &workspace, QWidget *parent = nullptr);

    /// Opens the address as it is typed now, in the browser of the computer.
    void openTypedAddress();

protected:
    QString titleOf(const ExternalBank &bank) const override { return bank.name; }

private:
    static EditorWords words();
};

} // namespace kb
