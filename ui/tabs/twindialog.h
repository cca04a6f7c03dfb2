// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/headlines.h"
#include "tabs/signaldialogs.h"

namespace kb {

class Workspace;

/// Asks which other person or institute is the same as this one.
class TwinDialog : public FieldsDialog
{
    Q_OBJECT

public:
    TwinDialog(Workspace &workspace, const Headline &record, QWidget *parent = nullptr);

    Uid twin() const;

protected:
    void check() override;

private:
    Uid m_record;
    FieldEditor m_twin;
    FormField *m_field;
};

} // namespace kb
