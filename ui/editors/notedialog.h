// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/note.h"

#include <QDialog>

namespace kb {

class RecordForm;

/// Asks for the text of a note and who may read it. What was typed is not thrown away by one key.
class NoteDialog : public QDialog
{
    Q_OBJECT

public:
    /// `shown` is how the note is now; one without a uid is new.
    explicit NoteDialog(const Note &shown, QWidget *parent = nullptr);

    /// What was written; valid after the dialog was accepted.
    Note note() const;
    RecordForm &form() { return *m_form; }

    void accept() override;
    void reject() override;

private:
    bool mayThrowAway();

    Note m_shown;
    RecordForm *m_form;
};

} // namespace kb
