// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace kb {

class Bank;
class Camera;

/// A picture of every page of every paper that the program can make of the bank.
void grabPapers(Camera &camera, Bank &bank);

} // namespace kb
